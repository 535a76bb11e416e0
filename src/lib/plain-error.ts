/**
 * An error for the person who runs a command. The message is enough, so there is no stack trace; were the stack its message,
 * Astro would print a heading with nothing below it.
 */
export class PlainError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PlainError';
    this.stack = '';
  }
}
