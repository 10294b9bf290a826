/** The functions of a script that count what a bucket holds, and delete it. They are given the bucket and its region. */
export const bucketFunctions = `# How many objects, old versions and delete markers a bucket holds, for the question about it.
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
`;
