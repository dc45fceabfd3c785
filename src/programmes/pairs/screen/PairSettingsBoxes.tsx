/** How a pair coaches and who leads: the format and the mode, each with what it means. */
import { Select } from '../../../kit/ui/Select';
import type { Format, Mode, Pair } from '../../../records';
import { WHAT_COUNTS } from '../formats';

export type FormatAndMode = Pick<Pair, 'format' | 'mode'>;

/** The first name of each list is what an empty cell means, so '' is saved for it. */
const optionsOf = (names: readonly string[]) =>
  names.map((name, index) => ({ value: index === 0 ? '' : name, label: name }));

const usual = <Name extends string>(names: readonly Name[], value: Name | ''): Name | '' =>
  value === names[0] ? '' : value;

/** In the order of the records, the usual mode first. */
const WHO_LEADS: Record<Mode, string> = {
  Directive: 'The coach names the step.',
  Mixed: 'The coach asks first, and names the step where that helps.',
  Dialogic: 'The teacher finds the step, with the coach’s questions.',
};

const FORMATS = Object.keys(WHAT_COUNTS) as Format[];
const MODES = Object.keys(WHO_LEADS) as Mode[];

interface BoxProps {
  id: string;
  value: FormatAndMode;
  onChoose(value: FormatAndMode): void;
}

export const FormatBox = ({ id, value, onChoose }: BoxProps) => (
  <Select
    id={`format-${id}`}
    label="How do they coach?"
    help={WHAT_COUNTS[value.format || 'One-to-one']}
    value={usual(FORMATS, value.format)}
    options={optionsOf(FORMATS)}
    onChoose={(format) => onChoose({ ...value, format: format as Format })}
  />
);

export const ModeBox = ({ id, value, onChoose }: BoxProps) => (
  <Select
    id={`mode-${id}`}
    label="Who leads the conversation?"
    help={WHO_LEADS[value.mode || 'Directive']}
    value={usual(MODES, value.mode)}
    options={optionsOf(MODES)}
    onChoose={(mode) => onChoose({ ...value, mode: mode as Mode })}
  />
);

/** 'Small group, dialogic'; '' for a pair that is one-to-one and directive. */
export const describePairSettings = ({ format, mode }: FormatAndMode): string => {
  const described = [usual(FORMATS, format), usual(MODES, mode)].filter(Boolean).join(', ');
  return described.charAt(0) + described.slice(1).toLowerCase();
};
