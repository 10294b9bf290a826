/** The day of a story, which is nobody's own: whatever bears another date was made by moto, in real time. */
export const storyDay = '2031-03-10';

const [year, month, date] = storyDay.split('-');
const madeAt = '14:05';

/** A transcript in which whatever moto makes up by chance reads the same each time, letter by letter of the same length. */
export const masked = (text: string): string =>
  text
    .replace(/\b(vol|eipalloc|i)-[0-9a-f]{17}\b/g, (_, kind: string) => `${kind}-0123456789abcdef0`)
    .replace(/(\bAPI:? |\bAPI REST:? |--rest-api-id )\w{10}\b/g, (_, before: string) => `${before}a1b2c3d4e5`)
    .replace(/\b\w{10}(\.execute-api)/g, 'a1b2c3d4e5$1')
    .replace(/(loadbalancer\/app\/[\w-]+\/)[0-9a-f]{16}/g, '$10123456789abcdef')
    .replace(/[0-9a-f]{32}(\.lambda-url)/g, '0123456789abcdef0123456789abcdef$1')
    .replace(/\b127\.\d+\.\d+\.\d+\b/g, '203.0.113.7')
    .replace(/(\d{4}-\d\d-\d\d)(\s+)\d\d:\d\d/g, (whole, day: string, space: string) =>
      isOfStory(day) ? whole : `${storyDay}${space}${madeAt}`,
    )
    .replace(/(\d\d)\/(\d\d)\/(\d{4})(\s+)\d\d:\d\d/g, (whole, d: string, m: string, y: string, space: string) =>
      isOfStory(`${y}-${m}-${d}`) ? whole : `${date}/${month}/${year}${space}${madeAt}`,
    );

// Lightsail's are fixed, as moto lacks it.
const isOfStory = (day: string): boolean => day === storyDay || day === '2025-01-01';
