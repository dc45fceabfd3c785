/** Chooses a time zone: the common European ones in a list, any other by its name. */
import { useState } from 'preact/hooks';
import { TextBox } from '../parts/TextBox';

const COMMON = [
  'Europe/London',
  'Europe/Dublin',
  'Europe/Lisbon',
  'Europe/Paris',
  'Europe/Madrid',
  'Europe/Brussels',
  'Europe/Amsterdam',
  'Europe/Berlin',
  'Europe/Zurich',
  'Europe/Rome',
  'Europe/Stockholm',
  'Europe/Athens',
];
const ANOTHER = 'another';

interface TimeZoneBoxProps {
  value: string;
  onInput(zone: string): void;
  problem?: string;
}

export function TimeZoneBox({ value, onInput, problem }: TimeZoneBoxProps) {
  const [another, setAnother] = useState(!COMMON.includes(value));
  const choose = (chosen: string) => {
    setAnother(chosen === ANOTHER);
    onInput(chosen === ANOTHER ? '' : chosen);
  };
  return (
    <>
      <div class="field">
        <label for="time-zone-list">Time zone</label>
        <select
          id="time-zone-list"
          value={another ? ANOTHER : value}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {COMMON.map((zone) => (
            <option key={zone} value={zone}>
              {zone.replace('/', ': ')}
            </option>
          ))}
          <option value={ANOTHER}>Another…</option>
        </select>
      </div>
      {another && (
        <TextBox
          id="time-zone"
          label="The name of the time zone"
          help="Such as Asia/Dubai or Africa/Lagos."
          value={value}
          onInput={onInput}
          problem={problem}
        />
      )}
    </>
  );
}
