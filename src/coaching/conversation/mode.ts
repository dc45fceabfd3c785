/** How far the coach leads (B6): schools begin directive and grow dialogic; prompts and letters follow. */
import type { Mode } from '../../records';
import { coachingSessions } from '../../records/coachingSessions';

/** A pair's mode; '' means directive. */
type Said = Mode | '';

type Stems = Record<'notice' | 'leverage', string>;

/** What a coach says to the teacher: over the box in the sidebar, and over the quotation in the letter. */
const STEMS: Record<Mode, Stems> = {
  Directive: {
    notice: coachingSessions.fields.notice.ask ?? '',
    leverage: coachingSessions.fields.leverage.ask ?? '',
  },
  Mixed: { notice: 'What we noticed', leverage: 'The leverage point that we agreed' },
  Dialogic: { notice: 'What you noticed', leverage: 'The leverage point that you chose' },
};

export const stemsIn = (mode: Said = ''): Stems => STEMS[mode || 'Directive'];

/** How a letter opens on a step that was set, or taken up again; whose step it is follows from who led. */
const OPENINGS: Record<Mode, (coach: string, onDay: string, again: boolean) => string> = {
  Directive: (coach, onDay, again) =>
    `Your action step is this one${again ? ' again' : ''}, from your conversation with ${coach} ${onDay}.`,
  Mixed: (coach, onDay, again) =>
    `You and ${coach} agreed ${again ? 'to take up this step again' : 'this step'} ${onDay}.`,
  Dialogic: (coach, onDay, again) =>
    `You chose to ${again ? 'take this up again' : 'work on this next'}, when you talked with ${coach} ${onDay}.`,
};

export const openingIn = (mode: Said = '') => OPENINGS[mode || 'Directive'];

/** The questions that a mode asks in its own way. */
export type Prompted = 'notice' | 'leverage' | 'wording' | 'target';

/** Another title or help than the record's own. */
type Prompts = Partial<Record<Prompted, { title?: string; help?: string }>>;

/** The coaching form takes the stems alone: its help texts are the record's own, which are the directive ones. */
const PROMPTS: Record<Mode, Prompts> = {
  Directive: {},
  Mixed: {
    notice: { help: 'Ask first what the teacher saw pupils do. Then add what you saw and heard.' },
    leverage: { help: 'Offer two, and agree on the one whose change would help pupils most.' },
    wording: {
      title: 'Or the action step in the words that you agree',
      help: 'You name the action, the teacher its moment: “When everyone is in, wait at the board until it is silent.”',
    },
    target: { help: 'Agree on the lessons to try it in.' },
  },
  Dialogic: {
    notice: { help: 'Ask: “What did pupils do, and when?” Wait, and write the teacher’s own words.' },
    leverage: { help: 'Ask: “Which one change would help your pupils most?”' },
    wording: {
      title: 'Or the action step in the teacher’s own words',
      help: 'Ask: “What exactly will you do, and at which moment?”',
    },
    target: { help: 'Ask: “What will you have tried by then, and what will tell you that it helped?”' },
  },
};

/** What the sidebar asks differently of a pair in this mode. */
export function promptsIn(mode: Said): Prompts {
  const [stems, prompts] = [stemsIn(mode), PROMPTS[mode || 'Directive']];
  return {
    ...prompts,
    notice: { title: stems.notice, ...prompts.notice },
    leverage: { title: stems.leverage, ...prompts.leverage },
  };
}
