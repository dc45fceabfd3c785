/** The window of `ui.alert` and `ui.prompt`. */
import { useEffect, useRef } from 'preact/hooks';
import type { Ask, Reply } from '../serve/view';

/** The first takes Enter; the others stand to its left. */
function Buttons({ buttons, answer }: { buttons: Ask['buttons']; answer: (button: string) => void }) {
  return (
    <div class="buttons">
      {buttons.map(({ id, label }, index) => (
        <button
          key={id}
          type={index === 0 ? 'submit' : 'button'}
          class={index === 0 ? 'primary' : ''}
          onClick={index === 0 ? undefined : () => answer(id)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

export function Asking({ ask, reply }: { ask: Ask; reply: (reply: Reply) => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
    box.current?.focus();
  }, []);
  const answer = (button: string) => reply({ button, text: box.current?.value ?? '' });
  return (
    <dialog
      ref={dialog}
      class="card asking"
      aria-labelledby="ask-title"
      onCancel={(event) => {
        event.preventDefault();
        answer('CLOSE');
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(ask.buttons[0]?.id ?? 'OK');
        }}
      >
        <h2 id="ask-title">{ask.title || ask.message}</h2>
        {ask.title && <p class="message">{ask.message}</p>}
        {ask.kind === 'prompt' && <input ref={box} type="text" aria-label={ask.message || ask.title} />}
        <Buttons buttons={ask.buttons} answer={answer} />
      </form>
    </dialog>
  );
}
