/** Says something to people who listen to the page: one polite live region, there from the start. */
const region = document.createElement('p');
region.className = 'unseen';
region.setAttribute('role', 'status');

export function mountAnnouncer(): void {
  document.body.append(region);
}

export function announce(text: string): void {
  region.textContent = text;
}
