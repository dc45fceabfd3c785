/** The note of a cell, shown beside it when one points at the cell or comes to it by key. */
import { useLayoutEffect, useRef } from 'preact/hooks';

interface NoteProps {
  note: string | undefined;
  /** The cell's element; asked for after the grid has drawn it. */
  over: () => HTMLElement | undefined;
}

/** Pixels between the cell and its note, and between the note and the window's edge. */
const gap = 6;

export function NoteCard({ note, over }: NoteProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const box = over()?.getBoundingClientRect();
    const style = card.current?.style;
    if (!card.current || !style) return;
    style.visibility = box ? 'visible' : 'hidden';
    if (!box) return;
    const { offsetWidth, offsetHeight } = card.current;
    const right = box.right + gap + offsetWidth < innerWidth;
    style.left = `${right ? box.right + gap : Math.max(gap, box.left - offsetWidth - gap)}px`;
    style.top = `${Math.min(box.top, innerHeight - offsetHeight - gap)}px`;
  });
  return (
    <div class="note" role="status">
      {note && (
        <div ref={card} class="note-card">
          {note}
        </div>
      )}
    </div>
  );
}
