/** How the coaching form speaks: it serves every pair, so its words follow from all pairs that coach on a day (C12). */
import { expects } from '../../programmes/pairs/formats';
import { isOn } from '../../programmes/pairs/rules';
import { agree } from '../../programmes/programme/rules';
import type { Pair, Programme } from '../../records';
import { coachingSessions } from '../../records/coachingSessions';
import { stemsIn } from './mode';

export interface Voice {
  /** Whether the coaches of some programme agree steps first. */
  agrees: boolean;
  /** Another title or help than the record's own, by field. */
  prompts: Record<string, { title?: string; help?: string }>;
}

/** The stems of the mode that all pairs share, else those of the mixed mode; without a pair, the record's own. */
export function voiceOf(programmes: readonly Programme[], pairs: readonly Pair[], day: string): Voice {
  const running = programmes.filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn);
  const coaching = pairs.filter((pair) => isOn(pair, day) && running.some(({ id }) => id === pair.programme));
  const [mode = '', ...others] = new Set(coaching.map((pair) => pair.mode || 'Directive'));
  const stems = stemsIn(others.length > 0 ? 'Mixed' : mode);
  const onVideo = coaching.length > 0 && coaching.every(({ format }) => expects(format).seen === 'clip');
  const agrees = running.some(agree);
  const { notice, playbookStep } = coachingSessions.fields;
  return {
    agrees,
    prompts: {
      notice: { title: stems.notice, help: `${onVideo ? 'Begin from the clip. ' : ''}${notice.help}` },
      leverage: { title: stems.leverage },
      playbookStep: { help: `${playbookStep.help}${agrees ? AGREED_FIRST : ''}` },
    },
  };
}

const AGREED_FIRST = ' Where your programme does so, the coaches agree it before the teacher reads it.';
