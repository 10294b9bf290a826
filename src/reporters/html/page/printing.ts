/** Opens all that is folded while the page is printed, and folds it again. `unfold` brings the list out in full, `fold` brings it back. */
export const unfoldForPrint = (unfold: () => void, fold: () => void): void => {
  let opened: readonly HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    unfold();
    opened = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    fold();
  });
};
