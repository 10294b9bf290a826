import type { Locale } from '../model/index.ts';
import { busyCodes, type GoneCode, goneCodes } from './gone-codes.ts';
import { format } from './shell-format.ts';
import { cleanupWords as words } from './words.ts';

// What AWS says, as one pattern of `case`: the service, the code, and words of the message where the code needs them.
const pattern = (service: string, gone: GoneCode): string =>
  typeof gone === 'string' ? `'${service} ${gone} '*` : `'${service} ${gone.code} '*'${gone.says}'*`;

const patterns = (codes: { readonly [service: string]: readonly GoneCode[] }, indent: string): string =>
  Object.entries(codes)
    .map(([service, all]) => all.map((each) => pattern(service, each)).join(' | '))
    .join(` | \\\n${indent}`);

/** The functions of a script that run a command of the AWS CLI, and know what AWS said of it. */
export const awsFunctions = (locale: Locale): string =>
  `# Runs a command, with its answer on the screen and what AWS has against it in $said.
try() {
  { said=$("$@" < /dev/null 2>&1 >&3) && return 0; } 3>&1
  return 1
}

# The service, the code and the message of what AWS said.
reply() {
  code=\${said#*'An error occurred ('}
  if [ "$code" = "$said" ]; then printf '%s' "$1 - $said"; return 0; fi
  printf '%s' "$1 \${code%%')'*} \${code#*')'}"
}

# Whether that means that the thing is gone already, in the words of its service.
is_gone() {
  case $(reply "$1") in
    ${patterns(goneCodes, '    ')})
      was_gone=1
      printf ${format(words.gone, locale, [])}
      return 0
      ;;
  esac
  return 1
}

# What looks at a thing or keeps it: where this fails, nothing may be removed. What is gone has nothing to keep.
keep() {
  show "  \\$ $*"
  if try "$@" || is_gone "$2"; then return 0; fi
  show "$said" >&2
  return 1
}

# What removes: a thing that is already gone is no failure, and what waits for another removal is tried again.
run() {
  show "  \\$ $*"
  was_gone=
  for pause in 15 15 30 30 30 60 60 60 0; do
    if try "$@" || is_gone "$2"; then return 0; fi
    case $(reply "$2") in
      ${patterns(busyCodes, '      ')}) if [ "$pause" -gt 0 ]; then sleep "$pause"; continue; fi ;;
    esac
    break
  done
  show "$said" >&2
  return 1
}

# The same for a command that AWS answers without an error where it refuses: the path says where the refusals are.
run_all() {
  path=$1
  shift
  show "  \\$ $*"
  was_gone=
  if said=$("$@" --query "$path" --output text < /dev/null 2>&1); then
    case $said in '' | None) return 0 ;; esac
    set -- "$2" "$said"
    said="An error occurred ($(printf '%s' "$said" | head -n 1 | cut -f 1)): $2"
  else
    set -- "$2"
  fi
  if is_gone "$1"; then return 0; fi
  show "$said" >&2
  return 1
}

# Waits until AWS says that it is done. A waiter gives up after a while: then it is asked again, twice.
confirm() {
  if [ -n "$was_gone" ]; then was_gone=; return 0; fi
  show "  \\$ $*"
  for attempt in 1 2 3; do
    if try "$@" || is_gone "$2"; then was_gone=; return 0; fi
    case $said in *'Max attempts exceeded'*) ;; *) break ;; esac
  done
  show "$said" >&2
  return 1
}

# A stack whose exports are in use goes back to the state that it had, for which AWS's own waiter would wait an hour.
confirm_stack() {
  if [ -n "$was_gone" ]; then was_gone=; return 0; fi
  calm=0
  while :; do
    state=$(aws cloudformation describe-stacks --stack-name "$1" --region "$2" --query 'Stacks[0].StackStatus' --output text < /dev/null 2> /dev/null) || state=
    case $state in
      DELETE_IN_PROGRESS) ;;
      '' | DELETE_*) break ;;
      *) calm=$((calm + 1)); if [ "$calm" -gt 3 ]; then break; fi ;;
    esac
    sleep 10
  done
  case $state in
    '' | DELETE_COMPLETE)
      if confirm aws cloudformation wait stack-delete-complete --stack-name "$1" --region "$2"; then return 0; fi
      ;;
  esac
  printf ${format(words.stackStays, locale, [])} >&2
  show "$(aws cloudformation describe-stacks --stack-name "$1" --region "$2" --query 'Stacks[0].[StackStatus,StackStatusReason]' --output text < /dev/null 2>&1)" >&2
  show "$(aws cloudformation describe-stack-events --stack-name "$1" --region "$2" --max-items 50 --query "StackEvents[?ResourceStatus=='DELETE_FAILED'].[LogicalResourceId,ResourceType,ResourceStatusReason]" --output text < /dev/null 2>&1)" >&2
  return 1
}
`;
