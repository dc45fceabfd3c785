/** Says something to people who listen to the page: one polite live region, there from the start. */
const ID = 'announcer';

export function mountAnnouncer(): void {
  const region = document.createElement('p');
  region.id = ID;
  region.className = 'unseen';
  region.setAttribute('role', 'status');
  document.body.append(region);
}

export function announce(text: string): void {
  const region = document.getElementById(ID);
  if (region) region.textContent = text;
}
