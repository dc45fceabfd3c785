/** A search box with its list underneath: arrows choose, Enter takes, Escape closes the list before it leaves the screen. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface ComboboxProps<T> {
  id: string;
  label: ComponentChildren;
  placeholder?: string;
  /** What the box shows when nobody is typing in it. */
  shown?: string;
  optionsFor(query: string): T[];
  keyOf(option: T): string;
  children(option: T): ComponentChildren;
  onChoose(option: T): void;
  /** The box was emptied. */
  onClear?(): void;
  nothing: string;
  describedBy?: string;
  invalid?: boolean;
}

export function Combobox<T>(props: ComboboxProps<T>) {
  const { id, label, placeholder, shown = '', optionsFor, keyOf, children, nothing } = props;
  const [query, setQuery] = useState<string>();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const open = query !== undefined;
  const options = open ? optionsFor(query) : [];
  const close = () => setQuery(undefined);

  const choose = (option: T | undefined) => {
    if (option === undefined) return;
    close();
    props.onChoose(option);
  };
  const move = (to: number) => {
    const next = (to + options.length) % options.length || 0;
    setAt(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const type = (text: string) => {
    setQuery(text);
    setAt(0);
    if (text === '') props.onClear?.();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') open ? move(at + 1) : type(shown && '');
    else if (event.key === 'ArrowUp' && open) move(at - 1);
    else if (event.key === 'Enter' && open) choose(options[at]);
    else if (event.key === 'Escape' && open) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="combobox">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-activedescendant={open && options.length > 0 ? `${id}-${at}` : undefined}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid || undefined}
        placeholder={placeholder}
        value={query ?? shown}
        onInput={(event) => type(event.currentTarget.value)}
        onClick={() => !open && setQuery('')}
        onKeyDown={press}
        onBlur={close}
      />
      {open && (
        // Pressing inside the list must not take the focus from the box, or the box would close before the click.
        <div class="popup" role="presentation" onMouseDown={(event) => event.preventDefault()}>
          {/* The focus stays in the box, which tells assistive tools where in the list it is (ARIA combobox pattern). */}
          <div id={`${id}-list`} role="listbox" aria-label="Suggestions" ref={list}>
            {options.map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are handled by the box
              <div
                key={keyOf(option)}
                id={`${id}-${index}`}
                role="option"
                aria-selected={index === at}
                onClick={() => choose(option)}
              >
                {children(option)}
              </div>
            ))}
          </div>
          {options.length === 0 && (
            <p class="nothing" role="status">
              {nothing}
            </p>
          )}
        </div>
      )}
    </div>
  );
}
