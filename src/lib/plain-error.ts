/** An error for the person who runs a command. The message is enough, so there is no stack trace. */
export class PlainError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PlainError';
    this.stack = message;
  }
}
