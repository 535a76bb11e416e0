const SHAPES = ['●', '■', '▲', '◆', '✚', '★'] as const;

/** The shape of a theme by its number, from 1; shapes start again behind the last. */
export function themeShape(number: number): string {
  return SHAPES[(number - 1) % SHAPES.length] ?? SHAPES[0];
}
