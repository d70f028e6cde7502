export { PROOF_TYPES, proofTypeOf, type ProofType } from './file-kind';
export { FileAnswers, namedFileProblems, namedFileView, type RecordFile } from './file-answers';
export { FileDamaged } from './file-place';
export { FileStore, incomingFolder } from './file-store';
export { FilesModule } from './files.module';
export { fileIdOf, filesMigrations, KeptFiles, type KeptFile } from './kept-files';
export { previewOf } from './picture';
export { filesProblems, nameOf } from './upload-file.controller';
export { uploadLimit } from './upload-limit';
