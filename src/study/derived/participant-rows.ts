import type { Participants } from '../schema/participants.ts';

/** A row of the table of participants, and of the picture drawn from it. */
interface ParticipantRow {
  label: string;
  n: number;
}

/** One variable with its levels. */
interface ParticipantBlock {
  label: string;
  rows: ParticipantRow[];
}

/** The table of participants as blocks of rows. No block crosses two variables. */
export function participantBlocks({ variables }: Participants): ParticipantBlock[] {
  return variables.map(({ label, levels }) => ({
    label,
    rows: levels.map((level) => ({ label: level.label, n: level.n })),
  }));
}
