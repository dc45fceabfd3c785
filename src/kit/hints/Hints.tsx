/** Gentle hints under the step that is being worded, and an offer to split it; they never block (C3). */
import './Hints.css';
import { useEffect, useState } from 'preact/hooks';
import { announce } from '../ui/announce';
import { focusOn } from '../ui/focus';
import { inputId } from '../ui/problems';
import { Second } from '../ui/ui';
import { hintsOn, splitStep } from './granularity';
import type { Hint } from './hint';

interface HintsProps {
  text: string;
  /** `part` takes the place of the whole text; `later` holds its other parts. */
  choose(part: string, later: string): void;
}

/** Milliseconds without a key, after which a person is taken to have stopped typing. */
const PAUSE = 600;

/** The longest piece of somebody's words that a hint repeats, in characters. */
const MOST_WORDS = 60;

/** The text as it was when typing last stopped, so that neither eye nor ear is troubled at every key. */
function usePause(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return text && settled;
}

/** The hint with the very words that caused it. */
function withItsWords({ words, say }: Hint): string {
  if (say.includes(`“${words}”`)) return say;
  return `“${words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS)}…` : words}”: ${say}`;
}

export function Hints({ text, choose }: HintsProps) {
  const settled = usePause(text);
  const hints = hintsOn(settled).map(withItsWords);
  const parts = hints.length > 0 ? splitStep(settled) : [];
  const all = hints.join(' ');
  useEffect(() => {
    if (all) announce(all);
  }, [all]);
  if (!all) return null;
  return (
    <section class="hints" aria-label="Hints on this step">
      <ul>
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
      {parts.length > 1 && <p>Keep one of these, and leave the rest for later:</p>}
      {parts.length > 1 &&
        parts.map((part) => (
          <Second
            key={part}
            // Words that were typed since the pause would be lost.
            disabled={text !== settled}
            press={() => {
              choose(part, parts.filter((each) => each !== part).join(' '));
              focusOn(inputId('wording'));
            }}
          >
            {part}
          </Second>
        ))}
    </section>
  );
}
