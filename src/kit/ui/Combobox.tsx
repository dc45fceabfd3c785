/** A search box with its list underneath: arrows choose, Enter takes, Escape first closes the list. */
import './Combobox.css';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type Asked, type BoxProps, Labelled } from './Labelled';

interface ComboboxProps<T> extends Asked {
  placeholder?: string;
  /** What the box shows when nobody is typing in it. */
  shown?: string;
  optionsFor(query: string): T[];
  keyOf(option: T): string;
  /** An option as the list shows it. */
  row(option: T): ComponentChildren;
  onChoose(option: T): void;
  /** Called when the box is emptied. */
  onClear?(): void;
  /** The sentence that is shown when no option fits. */
  nothing: string;
}

export function Combobox<T>(props: ComboboxProps<T>) {
  const search = useSearch(props);
  return (
    <Labelled {...props}>
      {(box) => (
        <div class="combobox">
          <SearchBox {...props} box={box} search={search} />
          <div class="popup" hidden={!search.open}>
            <Options {...props} id={box.id} search={search} />
            <p role="status">{search.open && search.options.length === 0 && props.nothing}</p>
          </div>
        </div>
      )}
    </Labelled>
  );
}

/** What is typed, the options that fit it, and the option that is highlighted. */
function useSearch<T>({ optionsFor, onChoose }: ComboboxProps<T>) {
  const [query, setQuery] = useState<string>();
  const [at, setAt] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const options = query === undefined ? [] : optionsFor(query);
  return {
    query,
    options,
    at,
    list,
    open: query !== undefined,
    close: () => setQuery(undefined),
    type(text: string) {
      setQuery(text);
      setAt(0);
    },
    move(by: number) {
      const next = (at + by + options.length) % options.length || 0;
      setAt(next);
      list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
    },
    choose(option: T | undefined) {
      if (option === undefined) return;
      setQuery(undefined);
      onChoose(option);
    },
  };
}

type Part<T> = ComboboxProps<T> & { search: ReturnType<typeof useSearch<T>> };

function SearchBox<T>({ box, search, shown = '', placeholder, onClear }: Part<T> & { box: BoxProps }) {
  const { query, options, at, open } = search;
  const press = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown') open ? search.move(1) : search.type('');
    else if (!open) return;
    else if (event.key === 'ArrowUp') search.move(-1);
    else if (event.key === 'Enter') search.choose(options[at]);
    else if (event.key === 'Escape') search.close();
    else return;
    event.preventDefault();
  };
  return (
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
        search.type(value);
        if (value === '') onClear?.();
      }}
      onClick={() => open || search.type('')}
      onKeyDown={press}
      onBlur={search.close}
    />
  );
}

/** The focus stays in the box, which names the highlighted option (ARIA combobox pattern). */
function Options<T>({ id, search: { options, at, list, choose }, keyOf, row }: Part<T>) {
  return (
    // Pressing here must not take the focus from the box, or the list would close before the click.
    <div
      id={`${id}-list`}
      role="listbox"
      aria-label="Suggestions"
      ref={list}
      onMouseDown={(event) => event.preventDefault()}
    >
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box hears the keys
        <div
          key={keyOf(option)}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === at}
          onClick={() => choose(option)}
        >
          {row(option)}
        </div>
      ))}
    </div>
  );
}
