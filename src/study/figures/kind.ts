// What the site must know of a kind of picture, and of nothing else: one record a kind, in a file of its own.
import { fitRoom } from '../../charts/fit-room.ts';
import type { DrawingWords } from '../../charts/frame.ts';
import type { Study } from '../reading/study.ts';
import type { Figure } from '../schema/figure.ts';
import type { InterfaceWords } from '../schema/interface.ts';
import type { Passage } from '../schema/passage.ts';

/** A figure of one kind. */
export type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>;

/** A column of a picture's table, by the key of its heading among the interface words. */
export type FigureColumn = keyof InterfaceWords['figure']['columns'];

/** The rows of a picture as text, the same for a page's table, a file and a test. */
export interface FigureTable {
  columns: FigureColumn[];
  /** The columns that hold numbers. */
  numbers?: Partial<Record<FigureColumn, 'integer' | 'number'>>;
  rows: string[][];
}

/** Turns a path below the base path ('/quotes/some-id/') into an address. */
export type Address = (path: string) => string;

/** What a drawing is made from. */
export interface Scene<Kind extends Figure['kind']> {
  study: Study;
  figure: FigureOf<Kind>;
  words: DrawingWords;
  /** Without a way to make addresses a drawing has no links. */
  address?: Address | undefined;
  /** The path of the page on which it stands. */
  page: string;
}

/** Makes an SVG string. */
export type Draw<Kind extends Figure['kind']> = (scene: Scene<Kind>) => string;

/** The forms in which a picture may be drawn. */
export type Form = 'phone' | 'wide' | 'slide' | 'post';

/** Height for each unit of width of the room that a drawing has in an image, beside its title and its terms. */
const ROOMS = { slide: 0.41, post: 0.68 } as const;

/** The drawing for an image, of those that differ in width: the one with the largest text that its room allows. */
export const fitted =
  <Kind extends Figure['kind']>(
    image: keyof typeof ROOMS,
    draw: (width: number) => Draw<Kind>,
  ): Draw<Kind> =>
  (scene) =>
    fitRoom((width) => draw(width)(scene), ROOMS[image]);

/** A kind of picture. */
export interface FigureKind<Kind extends Figure['kind']> {
  /** The page that shows it; left out where only a page of prose that names it does. */
  page?: string;
  /**
   * Numbers that are counted from the study, or belong to a scale. Any other number in the words or the own rows of a
   * picture has to stand in a passage that the picture rests on.
   */
  counts: (study: Study, figure: FigureOf<Kind>) => readonly (number | string)[];
  /** Words within the picture, by which it is found. */
  labels: (study: Study, figure: FigureOf<Kind>) => readonly string[];
  /** Where its rows stand in the article, beside what the picture rests on. */
  places: (study: Study, figure: FigureOf<Kind>) => readonly Passage[];
  /**
   * True where its words on a page are set in rows when a reader asks for its table, so that they are not there twice.
   */
  isTable?: true;
  /** Its rows as a table. */
  table: (study: Study, figure: FigureOf<Kind>) => FigureTable;
  /**
   * Its drawings. `phone` is 320 units wide and stands wherever there is no room for `wide`, about 1000. `slide` and
   * `post` are set in images, each for a room of its own: their texts are `text` elements without transforms.
   */
  drawings: Readonly<Record<Form, Draw<Kind>>>;
}
