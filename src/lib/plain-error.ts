/** An error for whoever runs a command: the message says all there is to know, so there is no stack trace. */
export class PlainError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PlainError';
    this.stack = message;
  }
}
