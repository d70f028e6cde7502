import type { FileBucket } from '@channel/config';
import { ProblemException } from '@channel/http';
import { AwsClient } from 'aws4fetch';
import { readFile, rm } from 'node:fs/promises';
import { FileDamaged, placeOf, type FilePlace } from './file-place';

const WAIT_MS = 30_000;
const RETRIES = 3;

/** The storage does not answer, or not as it should: nothing is known of the file. */
export class StorageAway extends ProblemException {
  override readonly cause: unknown;
  constructor(what: string, cause?: unknown) {
    super(503, 'UNAVAILABLE', `The storage of files ${what}. Ask again in a moment.`, {
      headers: { 'retry-after': '5' },
    });
    this.cause = cause;
  }
}

/** A bucket of S3-compatible storage. Each object is sent with its hash, which the storage compares with what arrives. */
export class S3Place implements FilePlace {
  private readonly signer: AwsClient;

  constructor(private readonly bucket: FileBucket) {
    const { keyId: accessKeyId = '', secret: secretAccessKey = '', region } = bucket;
    this.signer = new AwsClient({
      ...{ service: 's3', accessKeyId, secretAccessKey, region, retries: RETRIES },
    });
  }

  async put(hash: string, temporaryPath: string): Promise<void> {
    // Only where it is said to be there nothing is sent: a key that may not list is told 403 of what is not.
    if (!(await this.ask('HEAD', hash)).ok) {
      const sent = await this.ask('PUT', hash, await readFile(temporaryPath));
      if (!sent.ok) throw answered(sent);
    }
    await rm(temporaryPath, { force: true });
  }

  async get(hash: string): Promise<Buffer> {
    const found = await this.ask('GET', hash);
    if (found.status === 404) {
      const why = await this.arriving(found.text());
      // A misnamed bucket misses everything: that says nothing of the file.
      throw why.includes('NoSuchBucket') ? answered(found) : new FileDamaged(hash);
    }
    if (!found.ok) throw answered(found);
    return Buffer.from(await this.arriving(found.arrayBuffer()));
  }

  private ask(method: 'HEAD' | 'PUT' | 'GET', hash: string, body?: Buffer): Promise<Response> {
    return this.arriving(
      this.signer.fetch(`${this.bucket.url}/${placeOf(hash)}`, {
        ...{ method, signal: AbortSignal.timeout(WAIT_MS) },
        ...(body === undefined
          ? {}
          : { body: new Uint8Array(body), headers: { 'x-amz-content-sha256': hash } }),
      }),
    );
  }

  private async arriving<Answer>(answer: Promise<Answer>): Promise<Answer> {
    try {
      return await answer;
    } catch (cause) {
      throw new StorageAway('cannot be reached', cause);
    }
  }
}

const answered = ({ status }: Response): StorageAway => new StorageAway(`answered ${String(status)}`);
