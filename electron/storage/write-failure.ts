import { type AppError, appError, type ErrorCode } from '../../shared/errors';
import { errorCode } from './write-file-safely';

type WriteFailure = Extract<
  ErrorCode,
  | 'file.unwritable'
  | 'file.diskFull'
  | 'file.noRight'
  | 'file.inUse'
  | 'file.placeGone'
  | 'file.nameTooLong'
  | 'file.deviceFailed'
>;

const CODES: Readonly<Partial<Record<string, WriteFailure>>> = {
  ENOSPC: 'file.diskFull',
  EDQUOT: 'file.diskFull',
  EFBIG: 'file.diskFull',
  EACCES: 'file.noRight',
  EPERM: 'file.noRight',
  EROFS: 'file.noRight',
  EBUSY: 'file.inUse',
  ETXTBSY: 'file.inUse',
  ENOENT: 'file.placeGone',
  ENOTDIR: 'file.placeGone',
  ENODEV: 'file.placeGone',
  ENXIO: 'file.placeGone',
  ENETUNREACH: 'file.placeGone',
  EHOSTDOWN: 'file.placeGone',
  ENAMETOOLONG: 'file.nameTooLong',
  EIO: 'file.deviceFailed',
};

/** Why a file could not be written, in words that say what to do. */
export function writeFailure(error: unknown, file: string): AppError {
  return appError(CODES[errorCode(error)] ?? 'file.unwritable', { file });
}
