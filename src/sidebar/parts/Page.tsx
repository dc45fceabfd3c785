/** The frame of every screen: the way back, a title that takes the focus, and room for one primary button at the foot. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useSidebar } from '../sidebar';

interface PageProps {
  title: string;
  /** Under the title: a person's department, a programme's dates. */
  subtitle?: ComponentChildren;
  /** False on a screen that has nowhere to go back to. */
  canGoBack?: boolean;
  foot?: ComponentChildren;
  children: ComponentChildren;
}

export function Page({ title, subtitle, canGoBack = true, foot, children }: PageProps) {
  const { back } = useSidebar();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  return (
    <>
      <header class="top">
        {canGoBack && (
          <button type="button" class="back" aria-label="Back" onClick={back}>
            <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
              <path d="M20 11H7.8l5.6-5.6L12 4l-8 8 8 8 1.4-1.4L7.8 13H20z" fill="currentColor" />
            </svg>
          </button>
        )}
        <div>
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {subtitle && <p class="subtitle">{subtitle}</p>}
        </div>
      </header>
      <main>{children}</main>
      {foot}
    </>
  );
}
