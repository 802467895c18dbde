/** Two hooks that hold each other: the mark of Interlock. */
export function InterlockMark(props: { readonly size: number }) {
  return (
    <svg
      width={props.size}
      height={props.size}
      viewBox="0 0 32 32"
      aria-hidden="true"
    >
      <path d="M3 3h17v6H9v7h11v6H3z" fill="#8f9bff" />
      <path d="M29 29H12v-6h11v-7h-8v-6h14z" fill="#ffb454" />
    </svg>
  );
}
