/** The few pictures of the page, drawn here so that no font needs to have them. */

const paths = {
  sheet: 'M4 3h16v18H4zM4 9h16M4 15h16M10 9v12',
  forms: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h3',
  mail: 'M3 5h18v14H3zM3 6l9 7 9-7',
  log: 'M4 5h16M4 10h16M4 15h10M4 20h7',
  down: 'M6 9l6 6 6-6',
  right: 'M9 6l6 6-6 6',
  left: 'M15 6l-6 6 6 6',
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  person: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c0-4 3.6-6 8-6s8 2 8 6',
  again: 'M4 12a8 8 0 108-8H6M9 1L6 4l3 3',
  clip: 'M8 12l6-6a3 3 0 014 4l-8 8a5 5 0 01-7-7l7-7',
  tick: 'M5 12l5 5 9-10',
  warning: 'M12 3l10 18H2zM12 10v5M12 18v.5',
  out: 'M14 4h6v6M20 4l-9 9M10 5H5v14h14v-5',
};

export type IconName = keyof typeof paths;

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
