package org.cxmaturity.embedded.jql;

import java.util.ArrayList;
import java.util.List;

/** ORDER BY of a query; ties are broken by id, so that pages fit together. */
final class Ordering {

    private static final String NEWEST_KEY_FIRST = "p.project_key DESC, i.issue_number DESC";

    private Ordering() {}

    static String of(List<JqlQuery.Sort> sorts, JqlFields fields, List<String> problems) {
        List<String> parts = new ArrayList<>();
        for (JqlQuery.Sort sort : sorts) {
            try {
                List<String> columns = fields.field(sort.field()).order();
                if (columns.isEmpty()) {
                    problems.add("Not able to sort using field '" + sort.field() + "'.");
                }
                columns.forEach(column -> parts.add(column + (sort.ascending() ? " ASC" : " DESC") + " NULLS LAST"));
            } catch (JqlException e) {
                problems.addAll(e.messages());
            }
        }
        return parts.isEmpty() ? NEWEST_KEY_FIRST : String.join(", ", parts) + ", i.id";
    }
}
