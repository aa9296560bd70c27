/* forms-print: prints every cell of both forms, a line each, under a header. */
#include <stdio.h>

#include "forms.h"

static void
print_table(const struct form_table *t)
{
	size_t r, c;

	for (r = 0; r < t->nrows; r++)
		for (c = 0; c < t->ncols; c++)
			printf("%s\t%s\t%s\t%s\t%s\t%s\t%s\n", form_name(t->form), t->code,
			    t->rows[r].code, t->cols[c].code, t->cols[c].unit,
			    t->rows[r].label, t->cols[c].label);
}

int
main(void)
{
	size_t i;

	puts("form\ttable\trow\tcol\tunit\trow_label\tcol_label");
	for (i = 0; i < form_ntables; i++)
		print_table(&form_tables[i]);
	return fclose(stdout) == 0 ? 0 : 2;
}
