/** What is drawn of a stage. */
export type StageShape =
  | {
      /** One square a person; those who were left out are outlined, with the reason. */
      kind: 'people';
      counted: number;
      leftOut?: { number: number; reason: string } | undefined;
    }
  | {
      /** A bar from the least value to the greatest, with a line at the middle one. */
      kind: 'range';
      least: number;
      middle: number;
      most: number;
      unit: string;
    }
  | {
      /** One dot each. */
      kind: 'dots';
      number: number;
    }
  | {
      /** Much becomes less: an area that narrows, with the notes in it. */
      kind: 'narrowing';
    }
  | {
      /** The themes by their marks. */
      kind: 'themes';
      themes: readonly { number: number; label: string }[];
    };

/** A stage of a study: what was done, in a few words, and what is drawn of it. */
export interface Stage {
  heading: string;
  summary: string;
  notes: readonly string[];
  shape: StageShape;
}
