import type { Level, Participants, Variable } from '../schema/participants.ts';

/** A row of the table of participants, and of the picture drawn from it. */
interface ParticipantRow {
  label: string;
  n: number;
  /** The per cent printed beside it. */
  share?: string | undefined;
  /** Its place on a map of tiles. */
  tile?: Level['tile'];
}

/** One variable with its levels. */
interface ParticipantBlock {
  id: string;
  label: string;
  rows: ParticipantRow[];
  /** Tiles of the map that are no levels. */
  others: Variable['otherTiles'];
  /** For how many its table has no level. */
  missing?: number | undefined;
  /** What its levels sum to, if not to the total of all. */
  total?: number | undefined;
}

/** The table of participants as blocks of rows. No block crosses two variables. */
export function participantBlocks({ variables }: Participants): ParticipantBlock[] {
  return variables.map(({ id, label, levels, otherTiles, missing, total }) => ({
    id,
    label,
    rows: levels.map((level) => ({
      label: level.label,
      n: level.n,
      tile: level.tile,
      ...(level.share !== undefined && { share: level.share }),
    })),
    others: otherTiles,
    ...(missing !== undefined && { missing }),
    ...(total !== undefined && { total }),
  }));
}
