/** Tells the controls of one glossary from those of the others where they are not seen beside it. */
export const Which = ({ title }: { title: string }) => (
  <span lang="" className="visually-hidden">
    {' '}
    “{title}”
  </span>
);
