/** What taking over says before it is pressed: what will be done, and what has to be asked for, and of whom. */
import type { ObservedForm } from '../records/observed';
import { sayMoment } from '../school/days';
import { sameAddress } from '../school/people';
import { isLead } from '../school/visibility';

interface Known {
  asker: string;
  /** In whose name Stepwise works now; '' where nothing wakes it yet. */
  owner: string;
  /** When it last woke, as far as is known. */
  woke: string;
  now: string;
  practiceEnds: string;
  leads: readonly string[];
  forms: readonly ObservedForm[];
}

export interface TakeOverShown {
  owner: string;
  isMine: boolean;
  /** Whether whoever had it in their name is a lead, and could leave the list. */
  isLead: boolean;
  /** What one press does, or what is so already. */
  does: string[];
  /** What can't be had by that press. */
  asks: { about: string; words: string }[];
}

export function takeOverPlan({ asker, owner, woke, practiceEnds, now, leads, forms }: Known): TakeOverShown {
  const isMine = sameAddress(owner, asker);
  return {
    owner,
    isMine,
    isLead: !isMine && isLead(owner, leads),
    does: isMine ? saysNow(asker) : willDo(asker, owner, woke, practiceEnds, now, leads),
    asks: forms.flatMap((form) => asked(form, asker)),
  };
}

const saysNow = (asker: string): string[] => [
  `Stepwise wakes each hour in your name, ${asker}, and hears of form answers.`,
  'Letters go from your account, under the school’s name.',
];

function willDo(
  asker: string,
  owner: string,
  woke: string,
  practiceEnds: string,
  now: string,
  leads: readonly string[],
): string[] {
  const until = owner
    ? ` So far it does in the name of ${owner}${woke && `, last at ${sayMoment(woke)}`}.`
    : '';
  return [
    `Stepwise wakes each hour in your name, ${asker}, and hears of form answers.${until}`,
    'Letters go from your account, under the school’s name. Those that wait go then, and none goes twice.',
    'Answers that came meanwhile are recorded within the hour, from the forms or from the tabs that they go to.',
    ...sayPractice(practiceEnds, now),
    ...(isLead(asker, leads) ? [] : ['You become one of the coaching leads.']),
  ];
}

/** The drop-in form says that feedback is practice until somebody can open it. */
function sayPractice(ends: string, now: string): string[] {
  if (ends === '') return [];
  const when = sayMoment(ends);
  return ends > now
    ? [`Practice of feedback is on, and ends by itself at ${when}.`]
    : [`Practice of feedback was to end at ${when}, and ends now. Drop-ins of later days are recorded.`];
}

/** Nothing is asked for a form that she can open. */
function asked(
  { name, title, state, tab, collects, madeBy = '' }: ObservedForm,
  asker: string,
): TakeOverShown['asks'] {
  if (state !== 'gone') return [];
  const about = `“${title}”`;
  if (madeBy === '' || sameAddress(madeBy, asker))
    return [{ about, words: 'It can’t be opened any more: “What needs a look” offers a new one.' }];
  const meanwhile = MEANWHILE[name === 'survey' ? 'stay' : tab === '' ? 'wait' : collects ? 'held' : 'read'];
  return [
    {
      about: `${about}, of ${madeBy}`,
      words: `${meanwhile} Ask ${madeBy} to share it with you (in the form: ⋮, “Add collaborators”), or whoever runs Google at your school where that account is closed.`,
    },
  ];
}

/** What becomes of the answers to a form that she can't open. */
const MEANWHILE = {
  stay: 'What people answer stays in the form, and no shares can be shown until it is yours.',
  wait: 'Its answers wait in the form.',
  held: 'An earlier release had it take any address that people type, so its answers are not recorded until then.',
  read: 'Its answers are recorded all the same; only its lists and words can’t be changed.',
};
