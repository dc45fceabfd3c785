/** Whether people hear at once that they are paired (B12). */

interface TellTickProps {
  tell: boolean;
  setTell(tell: boolean): void;
}

export const TellTick = ({ tell, setTell }: TellTickProps) => (
  <div class="field">
    <label class="tick">
      <input type="checkbox" checked={tell} onChange={() => setTell(!tell)} />
      Tell them now, by letter
    </label>
    <p class="quiet">With whom, by whom, for which programme, when they first meet and who sees what.</p>
  </div>
);

/** What is said once the pairs are saved. */
export const saidTo = (tell: boolean): string =>
  tell ? 'They have been told by letter.' : 'Nobody has been told.';
