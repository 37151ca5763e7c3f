/** The columns of a table that is taken along, by which it is known when it comes back. */
export const tableColumns = ['Indonesian', 'English', 'Bead', 'Kinds', 'State'] as const;
