import { sentence } from '../i18n/index.ts';
import { type Locale, shellWord, type Words } from '../model/index.ts';
import { busyCodes, type GoneCode, goneCodes } from './gone-codes.ts';
import { cleanupWords as words } from './words.ts';

// A sentence as the format of `printf`, which fills the places that are named here.
const format = (text: Words, locale: Locale, places: readonly string[]): string =>
  shellWord(`${sentence(text, locale, Object.fromEntries(places.map((place) => [place, '%s'])))}\\n`);

// What AWS says, as one pattern of `case`: the service, the code, and words of the message where the code needs them.
const pattern = (service: string, gone: GoneCode): string =>
  typeof gone === 'string' ? `'${service} ${gone} '*` : `'${service} ${gone.code} '*'${gone.says}'*`;

const patterns = (codes: { readonly [service: string]: readonly GoneCode[] }, indent: string): string =>
  Object.entries(codes)
    .map(([service, all]) => all.map((each) => pattern(service, each)).join(' | '))
    .join(` | \\\n${indent}`);

/** What every script of ours begins with: the check of the account, and the functions that its steps are made of. */
export const functions = (locale: Locale): readonly string[] =>
  `
caller=$(aws sts get-caller-identity --query Account --output text --region "$home") || {
  printf ${format(words.nobody, locale, [])} >&2
  exit 3
}
if [ "$caller" != "$account" ]; then
  printf ${format(words.otherAccount, locale, ['caller', 'account'])} "$caller" "$account" >&2
  exit 3
fi

finished=' '
skipped=' '
failed=' '
going=' '
was_gone=
objects='?'

# Whatever AWS gives a name, a terminal gets printable characters only.
show() { printf '%s\\n' "$1" | LC_ALL=C tr -c '[:print:]\\n' '?'; }

# The question first, then the answer: from standard input where that is a terminal, else from the terminal itself.
ask() {
  if [ "\${ASSUME_YES:-}" = 1 ]; then printf '%s\\n' "$1" >&2; return 0; fi
  printf '%s' "$1" >&2
  answer=
  if [ ! -t 0 ] && (: < /dev/tty) 2> /dev/null; then read -r answer < /dev/tty || :; else read -r answer || :; fi
  case $answer in [yY] | [yY][eE][sS] | [sS] | [sS][iI][mM]) return 0 ;; *) return 1 ;; esac
}

# A step is taken where the steps that it needs were done and somebody says yes.
begin() {
  number=$1 question=$2
  shift 2
  for need in "$@"; do
    case $finished in *" $need "*) ;; *)
      skipped="$skipped$number "
      printf ${format(words.skippedFor, locale, ['n', 'need'])} "$number" "$need"
      return 1
      ;;
    esac
  done
  if ask "$question"; then return 0; fi
  skipped="$skipped$number "
  return 1
}

# Runs a command, with its answer on the screen and what AWS has against it in $said.
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

# How many objects, old versions and delete markers a bucket holds, for the question about it.
count_objects() {
  objects=$(aws s3api list-object-versions --bucket "$1" --region "$2" --output json --query 'length([Versions, DeleteMarkers][])' < /dev/null 2> /dev/null) || objects='?'
}

# Deletes every version of every object, a thousand at a time. Names stay JSON all the way, whatever they hold.
empty_bucket() {
  show "  \\$ empty_bucket $1 $2"
  was_gone=
  while :; do
    said=$(aws s3api list-object-versions --bucket "$1" --region "$2" --max-keys 1000 --no-paginate --output json --query '{Objects: [Versions, DeleteMarkers][].{Key: Key, VersionId: VersionId}, Quiet: \`true\`}' < /dev/null 2>&1) || break
    case $said in *'"Key":'*) ;; *) return 0 ;; esac
    said=$(printf '%s' "$said" | aws s3api delete-objects --bucket "$1" --region "$2" --delete file:///dev/stdin --query 'Errors[0].[Code, Key, Message]' --output text 2>&1) || break
    case $said in '' | None) ;; *) break ;; esac
  done
  if is_gone s3api; then return 0; fi
  show "$said" >&2
  return 1
}

finish() { finished="$finished$1 "; }

# Done as far as AWS can be asked: it goes on removing by itself.
leave() { finish "$1"; going="$going$1 "; }

fail() {
  failed="$failed$1 "
  printf ${format(words.failed, locale, ['n'])} "$1" >&2
}

list() {
  set -- $1
  printf '%s' "\${*:--}"
}

count() {
  set -- $1
  printf '%s' "$#"
}

end() {
  printf ${format(words.end, locale, ['done', 'skipped', 'failed'])} "$(list "$finished")" "$(list "$skipped")" "$(list "$failed")"
  if [ "$going" != ' ' ]; then printf ${format(words.goesOn, locale, ['steps'])} "$(list "$going")"; fi
  printf ${format(words.confirmed, locale, ['done', 'steps'])} "$(($(count "$finished") - $(count "$going")))" "$steps"
  [ "$failed" = ' ' ]
}
`.split('\n');

/** What says at the end which steps are commented out still; nothing where none was. */
export const reminder = (held: readonly number[], locale: Locale): readonly string[] =>
  held.length === 0
    ? []
    : `
waiting=' '
for n in ${held.join(' ')}; do
  case "$finished$skipped$failed" in *" $n "*) ;; *) waiting="$waiting$n " ;; esac
done
if [ "$waiting" != ' ' ]; then printf ${format(words.notYet, locale, ['steps'])} "$(list "$waiting")"; fi`.split('\n');
