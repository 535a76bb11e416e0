import type { Level, Participants, Variable } from '../schema/participants.ts';

/** A row of the table of participants, and of the picture drawn from it. */
interface ParticipantRow {
  label: string;
  n: number;
  /** Its place on a map of tiles. */
  tile?: Level['tile'];
}

/** One variable with its levels. */
interface ParticipantBlock {
  label: string;
  rows: ParticipantRow[];
  /** Tiles of the map that are no levels. */
  others: Variable['otherTiles'];
}

/** The table of participants as blocks of rows. No block crosses two variables. */
export function participantBlocks({ variables }: Participants): ParticipantBlock[] {
  return variables.map(({ label, levels, otherTiles }) => ({
    label,
    rows: levels.map((level) => ({ label: level.label, n: level.n, tile: level.tile })),
    others: otherTiles,
  }));
}
