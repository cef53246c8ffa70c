import type { Failure, FailureCode } from '@shared/domain/result';
import { codeOf } from './disk';

/**
 * An expected failure inside the library. lowdb's adapters can only throw, so failures travel as this error
 * up to the library's own methods, which turn them back into values.
 */
export class Fault extends Error {
  constructor(
    readonly code: FailureCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'Fault';
  }
}

/** A document is gone: neither its file nor an earlier copy can be read. */
export class Lost extends Fault {
  constructor(message: string) {
    super('unreadable', message);
  }
}

const UNCHANGED = 'Nothing was changed.';

/** What a failed write means to the editor; null when the error is not the disk's. */
export function diskFailure(error: unknown): Failure | null {
  if (error instanceof Fault) return { code: error.code, message: error.message };
  const message = sentence(codeOf(error));
  return message === null ? null : { code: 'disk', message };
}

function sentence(code: string | null): string | null {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return `The disk is full. ${UNCHANGED} Free some space, then try again.`;
    case 'EROFS':
      return `The disk that holds the library is read-only. ${UNCHANGED}`;
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return `Stet is not allowed to write to the library’s folder, or another program holds a file in it. ${UNCHANGED}`;
    case 'ENOENT':
    case 'ENODEV':
    case 'ENXIO':
    case 'ESTALE':
      return `The library’s folder can’t be reached; a drive may have been unplugged. ${UNCHANGED}`;
    case 'EIO':
    case 'EMFILE':
    case 'ENFILE':
    case 'ENAMETOOLONG':
    case 'ENOTDIR':
    case 'EFBIG':
    case 'ETIMEDOUT':
      return `The disk that holds the library reported an error (${code}). ${UNCHANGED}`;
    case null:
    default:
      return null;
  }
}
