/** Everybody's mail: the boxes, the letters of one, and a letter as its reader sees it. */
import { useEffect, useState } from 'preact/hooks';
import type { Letter, MailLine, MailView, View } from '../serve/view';
import { post, useGet } from './api';
import { Icon } from './icons';
import { follow, go } from './route';

const address = (box: string, letter?: number) =>
  `/mail?${new URLSearchParams({ ...(box && { box }), ...(letter !== undefined && { letter: String(letter) }) })}`;

/** A line is cut where the list ends; whoever points at it reads the whole. */
function Line({ line, box, open }: { line: MailLine; box: string; open: boolean }) {
  const everyone = [line.to, line.cc, line.bcc].filter(Boolean).join(', ');
  const subject = line.subject || '(no subject)';
  return (
    <li>
      <a href={address(box, line.index)} onClick={follow} aria-current={open}>
        <span class="line-top">
          <b title={box ? line.from : `To ${everyone}`}>{box ? line.from : `To ${line.readers}`}</b>
          <time>{line.at}</time>
        </span>
        <span class="subject" title={subject}>
          {subject}
        </span>
        <span class="start" title={line.start}>
          {line.start}
        </span>
      </a>
    </li>
  );
}

const kilobytes = (bytes: number) => `${Math.max(1, Math.round(bytes / 1024))} KB`;

function Fields({ letter }: { letter: Letter }) {
  const fields = {
    From: letter.from,
    To: letter.to,
    Cc: letter.cc,
    Bcc: letter.bcc,
    'Reply to': letter.replyTo,
  };
  return (
    <dl>
      {Object.entries(fields)
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

interface ToolsProps {
  letter: Letter;
  plain: boolean;
  setPlain: (plain: boolean) => void;
}

function Tools({ letter, plain, setPlain }: ToolsProps) {
  return (
    <div class="letter-tools">
      {letter.html && (
        <fieldset class="switch" aria-label="How the letter is shown">
          <button type="button" aria-pressed={!plain} onClick={() => setPlain(false)}>
            As sent
          </button>
          <button type="button" aria-pressed={plain} onClick={() => setPlain(true)}>
            Plain text
          </button>
        </fieldset>
      )}
      {letter.attachments.map(({ name, bytes, path }) => (
        <a key={path} class="attachment" href={path} download={name}>
          <Icon name="clip" /> {name} <small>{kilobytes(bytes)}</small>
        </a>
      ))}
    </div>
  );
}

function Reading({ index, box }: { index: number; box: string }) {
  const [plain, setPlain] = useState(false);
  const { value: letter, error } = useGet<Letter>('letter', { index, box }, 0);
  useEffect(() => {
    // Nothing but the tour hears of it: a letter is read all the same where this fails.
    if (letter) post('read', { letter: index }).catch(() => undefined);
  }, [letter !== undefined]);
  if (!letter) return <p class="waiting">{error || 'Opening the letter…'}</p>;
  return (
    <article class="letter" aria-labelledby="letter-subject">
      <a class="back" href={address(box)} onClick={follow}>
        <Icon name="left" /> All letters
      </a>
      <header>
        <h2 id="letter-subject">{letter.subject || '(no subject)'}</h2>
        <time>{letter.at}</time>
        <Fields letter={letter} />
        <Tools letter={letter} plain={plain} setPlain={setPlain} />
      </header>
      {letter.html && !plain ? (
        <iframe
          title="The letter"
          srcdoc={letter.html}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      ) : (
        <pre>{letter.text}</pre>
      )}
    </article>
  );
}

function Boxes({ boxes, box, count }: { boxes: MailView['boxes']; box: string; count: number }) {
  return (
    <label>
      <span class="unseen">Whose mail</span>
      <select value={box} onChange={(event) => go(address(event.currentTarget.value))}>
        <option value="">Everybody ({count})</option>
        {boxes.map((each) => (
          <option key={each.email} value={each.email}>
            {each.name || each.email} ({each.count})
          </option>
        ))}
      </select>
    </label>
  );
}

export function Mail({ query, view }: { query: URLSearchParams; view: View }) {
  const box = query.get('box') ?? '';
  const index = query.get('letter');
  const { value: mail } = useGet<MailView>('mail', { box }, view.version);
  if (!mail) return <p class="waiting">Opening the mail…</p>;
  return (
    <section class={`mail ${index === null ? '' : 'reading'}`} aria-label="Mail">
      <div class="letters">
        <header>
          <h2>Mail</h2>
          <Boxes boxes={mail.boxes} box={box} count={view.mail.count} />
          <small>{view.mail.quotaLeft} more can be sent today</small>
        </header>
        {mail.letters.length === 0 && <p class="quiet">No mail here yet.</p>}
        <ul>
          {mail.letters.map((line) => (
            <Line key={line.index} line={line} box={box} open={String(line.index) === index} />
          ))}
        </ul>
      </div>
      <div class="reader">
        {index === null ? (
          <p class="quiet">Choose a letter to read it.</p>
        ) : (
          <Reading key={index} index={Number(index)} box={box} />
        )}
      </div>
    </section>
  );
}
