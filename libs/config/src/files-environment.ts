import { z } from 'zod';

/** Where uploaded files are kept, if not in `DATA_DIR`, and what looks into them first. */
export const FILES_ENVIRONMENT = {
  FILES_BUCKET_URL: z.url().optional(),
  FILES_BUCKET_REGION: z.string().min(1).default('us-east-1'),
  FILES_BUCKET_KEY_ID: z.string().min(1).optional(),
  FILES_BUCKET_SECRET: z.string().min(1).optional(),
  FILES_SCANNER: z
    .string()
    .regex(/^[^\s:/]+:\d{1,5}$/, 'expected host:port')
    .optional(),
} as const;
type Values = z.infer<z.ZodObject<typeof FILES_ENVIRONMENT>>;

/** A bucket of S3-compatible storage. */
export type FileBucket = Readonly<{
  /** With the bucket, without a slash at its end: `https://s3.example/ledger-files`. */
  url: string;
  region: string;
  keyId?: string;
  secret?: string;
}>;
export type FilesConfig = Readonly<{
  /** Absent: files are kept in `dataDir`. */
  fileBucket?: FileBucket;
  /** A clamd that is asked about each upload; absent: none is. */
  fileScanner?: Readonly<{ host: string; port: number }>;
}>;

export const filesConfigOf = (values: Values): FilesConfig => ({
  ...(values.FILES_BUCKET_URL === undefined
    ? {}
    : {
        fileBucket: {
          ...{ url: values.FILES_BUCKET_URL.replace(/\/+$/, ''), region: values.FILES_BUCKET_REGION },
          ...(values.FILES_BUCKET_KEY_ID === undefined ? {} : { keyId: values.FILES_BUCKET_KEY_ID }),
          ...(values.FILES_BUCKET_SECRET === undefined ? {} : { secret: values.FILES_BUCKET_SECRET }),
        },
      }),
  ...(values.FILES_SCANNER === undefined ? {} : { fileScanner: addressIn(values.FILES_SCANNER) }),
});

const addressIn = (text: string): Readonly<{ host: string; port: number }> => {
  const [host = '', port = ''] = text.split(':');
  return { host, port: Number(port) };
};

/** What of a bucket is missing, and what is unsafe in production. */
export const filesRulesOf = ({
  fileBucket: bucket,
  nodeEnv,
}: FilesConfig & Readonly<{ nodeEnv: string }>): readonly (readonly [broken: boolean, text: string])[] =>
  bucket === undefined
    ? []
    : [
        [bucket.keyId === undefined, 'FILES_BUCKET_KEY_ID: needed with FILES_BUCKET_URL'],
        [bucket.secret === undefined, 'FILES_BUCKET_SECRET: needed with FILES_BUCKET_URL'],
        [
          nodeEnv === 'production' && !bucket.url.startsWith('https://'),
          'FILES_BUCKET_URL: must be https with NODE_ENV=production',
        ],
      ];
