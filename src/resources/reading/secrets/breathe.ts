/** Lets whatever else the program does go on, in the middle of long work. */
export const breathe = (): Promise<void> =>
  new Promise((goOn) => {
    // oxlint-disable-next-line walls/purity -- nothing is waited for: it is only a turn of the loop.
    setTimeout(goOn, 0);
  });
