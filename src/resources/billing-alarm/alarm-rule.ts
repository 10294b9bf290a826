/** An alarm as rules of composite alarms name it. */
export interface NamedAlarm {
  readonly name: string;
  readonly arn: string;
}

const word = /"([^"]*)"|[^\s(),"]+/g;

/** True where the rule of a composite alarm names the alarm: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutCompositeAlarm.html */
export const mentions = (rule: string, { name, arn }: NamedAlarm): boolean =>
  [...rule.matchAll(word)].map(([bare, quoted]) => quoted ?? bare).some((named) => named === name || named === arn);

const inAlarm = /\bALARM\s*\(\s*(?:"[^"]*"|[^\s(),"]+)\s*\)/g;

/** True where any one of the alarms that it names is enough: nothing but `ALARM(…)`, joined by `OR`. */
export const anyIsEnough = (rule: string): boolean => /^[\s()]*(?:OR[\s()]*)*$/.test(rule.replaceAll(inAlarm, ' '));
