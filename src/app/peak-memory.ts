/** The most memory that this process ever held, in MB; `maxRSS` counts kilobytes: https://nodejs.org/api/process.html#processresourceusage */
export const peakMemoryMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
