import type { Locale } from '../model/index.ts';
import { awsFunctions } from './shell-aws.ts';
import { bucketFunctions } from './shell-bucket.ts';
import { format } from './shell-format.ts';
import { cleanupWords as words } from './words.ts';

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

${awsFunctions(locale)}
${bucketFunctions}
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
