/** A search box with its list underneath: arrows choose, Enter takes, Escape closes the list before it leaves the screen. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Asked, Labelled } from './Labelled';

interface ComboboxProps<T> extends Asked {
  placeholder?: string;
  /** What the box shows when nobody is typing in it. */
  shown?: string;
  optionsFor(query: string): T[];
  keyOf(option: T): string;
  /** An option as the list shows it. */
  row(option: T): ComponentChildren;
  onChoose(option: T): void;
  /** The box was emptied. */
  onClear?(): void;
  /** What is said when nothing fits. */
  nothing: string;
}

export function Combobox<T>(props: ComboboxProps<T>) {
  const { placeholder, shown = '', optionsFor, keyOf, row, onChoose, onClear, nothing, ...asked } = props;
  const [query, setQuery] = useState<string>();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const open = query !== undefined;
  const options = open ? optionsFor(query) : [];
  const close = () => setQuery(undefined);

  const choose = (option: T | undefined) => {
    if (option === undefined) return;
    close();
    onChoose(option);
  };
  const move = (to: number) => {
    const next = (to + options.length) % options.length || 0;
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const search = (text: string) => {
    setQuery(text);
    setAt(0);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') open ? move(at + 1) : search('');
    else if (!open) return;
    else if (event.key === 'ArrowUp') move(at - 1);
    else if (event.key === 'Enter') choose(options[at]);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  };

  return (
    <Labelled {...asked}>
      {(box) => (
        <div class="combobox">
          <input
            {...box}
            type="text"
            role="combobox"
            autocomplete="off"
            spellcheck={false}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={`${box.id}-list`}
            aria-activedescendant={options.length > 0 ? `${box.id}-${at}` : undefined}
            placeholder={placeholder}
            value={query ?? shown}
            onInput={({ currentTarget: { value } }) => {
              search(value);
              if (value === '') onClear?.();
            }}
            onClick={() => open || search('')}
            onKeyDown={press}
            onBlur={close}
          />
          <div class="popup" hidden={!open}>
            {/* Pressing here must not take the focus from the box, or the list would close before the click. */}
            <div
              id={`${box.id}-list`}
              role="listbox"
              aria-label="Suggestions"
              ref={list}
              onMouseDown={(event) => event.preventDefault()}
            >
              {options.map((option, index) => (
                // The focus stays in the box, which names the option that is meant (ARIA combobox pattern).
                // biome-ignore lint/a11y/useFocusableInteractive: as above
                // biome-ignore lint/a11y/useKeyWithClickEvents: as above
                <div
                  key={keyOf(option)}
                  id={`${box.id}-${index}`}
                  role="option"
                  aria-selected={index === at}
                  onClick={() => choose(option)}
                >
                  {row(option)}
                </div>
              ))}
            </div>
            <p role="status">{open && options.length === 0 && nothing}</p>
          </div>
        </div>
      )}
    </Labelled>
  );
}
