/** What a program can do nothing about, by the code of the error. */
const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'no more disk space is allowed',
  EROFS: 'it is read-only',
  EACCES: 'there is no permission to write to it',
  EPERM: 'there is no permission to change it',
  EBUSY: 'another program is using it',
  EMFILE: 'too many files are open',
};

/** Why a file could not be written, in plain words; undefined if the error is of another kind. */
export function whyNotWritten(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  return REASONS[(error as NodeJS.ErrnoException).code ?? ''];
}
