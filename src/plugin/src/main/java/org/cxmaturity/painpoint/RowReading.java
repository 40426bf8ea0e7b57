package org.cxmaturity.painpoint;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cxmaturity.shared.Limits;
import org.cxmaturity.shared.References;
import org.cxmaturity.shared.StageRef;
import org.cxmaturity.shared.Subject;

/** Reads the rows of a table into drafts; each cell that can't be read is told with its row and column. */
final class RowReading {

    private final ColumnMap columns;
    private final References references;
    private final List<StageRef> stages;
    private final RowProblems problems;
    private final ImportedDates captured;
    private final ImportedDates dates;

    RowReading(ImportedTable table, ColumnMap columns, References references, LocalDate today) {
        this.columns = columns;
        this.references = references;
        this.stages = references.subjects().stream()
                .filter(subject -> subject.kind() == Subject.Kind.STAGE)
                .flatMap(subject -> subject.stage().stream())
                .toList();
        this.problems = new RowProblems(columns);
        this.captured = datesOf(table, ImportField.CAPTURED_AT, today);
        this.dates = datesOf(table, ImportField.DATE, today);
    }

    private ImportedDates datesOf(ImportedTable table, ImportField field, LocalDate today) {
        return ImportedDates.of(
                table.rows().stream().map(row -> columns.text(field, row)).toList(), today);
    }

    RowProblems problems() {
        return problems;
    }

    /** The draft, or empty when something is wrong with the row. */
    Optional<RowDraft> read(ImportedTable.Row row, int columnsOfTable) {
        int before = problems.count();
        if (row.cells().size() != columnsOfTable) {
            problems.add(
                    row,
                    ImportField.TITLE,
                    "field-count",
                    columnsOfTable,
                    row.cells().size());
            return Optional.empty();
        }
        RowDraft draft = new RowDraft(
                row,
                requiredTitle(row),
                limited(row, ImportField.DESCRIPTION, Limits.TEXT),
                place(row),
                hits(row),
                burden(row),
                function(row),
                captured(row),
                evidence(row));
        return problems.count() == before ? Optional.of(draft) : Optional.empty();
    }

    private String requiredTitle(ImportedTable.Row row) {
        String title = limited(row, ImportField.TITLE, Limits.NAME).replaceAll("\\s+", " ");
        if (title.isEmpty()) {
            problems.add(row, ImportField.TITLE, "required");
        }
        return title;
    }

    private String limited(ImportedTable.Row row, ImportField field, int most) {
        String text = columns.text(field, row);
        if (text.length() > most) {
            problems.add(row, field, "too-long", most);
        }
        return text;
    }

    private Place place(ImportedTable.Row row) {
        Optional<StageRef> stage = parsed(row, ImportField.STAGE, this::stage, "unknown-reference");
        Optional<String> touchpoint = parsed(
                row,
                ImportField.TOUCHPOINT,
                key -> stage.filter(at -> references.knows(Subject.touchpoint(at, key)))
                        .map(at -> key),
                "unknown-reference");
        return new Place(stage, touchpoint);
    }

    /** A stage by its reference, or by its key alone where only one journey has a stage of that key. */
    private Optional<StageRef> stage(String text) {
        List<StageRef> fitting = stages.stream()
                .filter(stage -> stage.toString().equals(text) || stage.stage().equals(text))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private Hits hits(ImportedTable.Row row) {
        return new Hits(
                keys(row, ImportField.TARGET_GROUPS, references.targetGroups()::contains),
                keys(row, ImportField.BREAKS, key -> references.knows(Subject.principle(key))));
    }

    private List<String> keys(ImportedTable.Row row, ImportField field, Predicate<String> known) {
        List<String> keys = Arrays.stream(columns.text(field, row).split("[;|\\s]+"))
                .filter(Predicate.not(String::isBlank))
                .distinct()
                .toList();
        keys.stream().filter(known.negate()).forEach(key -> problems.add(row, field, "unknown-reference", key));
        return keys;
    }

    private Burden burden(ImportedTable.Row row) {
        return new Burden(
                within(row, ImportField.SEVERITY, 1, 5).map(Long::intValue),
                parsed(row, ImportField.FREQUENCY, RowReading::share, "not-a-share"),
                within(row, ImportField.REACH, 0, Limits.COUNT),
                within(row, ImportField.VALENCE, -2, 0).map(Long::intValue),
                oneOf(row, ImportField.CONTROL, Burden.Control.class));
    }

    private Optional<String> function(ImportedTable.Row row) {
        return parsed(
                row,
                ImportField.FUNCTION,
                key -> Optional.of(key).filter(references.functions()::contains),
                "unknown-reference");
    }

    private Optional<LocalDate> captured(ImportedTable.Row row) {
        return date(row, ImportField.CAPTURED_AT, captured);
    }

    private Optional<LocalDate> date(ImportedTable.Row row, ImportField field, ImportedDates reading) {
        boolean ambiguous = reading.isAmbiguous(columns.text(field, row));
        return parsed(row, field, reading::read, ambiguous ? "ambiguous-date" : "not-a-date");
    }

    private Evidence evidence(ImportedTable.Row row) {
        Optional<LocalDate> date = columns.has(ImportField.DATE)
                ? date(row, ImportField.DATE, dates)
                : captured.read(columns.text(ImportField.CAPTURED_AT, row));
        return new Evidence(
                oneOf(row, ImportField.KIND, Evidence.Kind.class),
                limited(row, ImportField.QUOTE, Limits.TEXT),
                limited(row, ImportField.LINK, Limits.LINK),
                date,
                Optional.of(within(row, ImportField.COUNT, 1, Limits.COUNT).orElse(1L)),
                false,
                limited(row, ImportField.SOURCE_ID, Limits.NAME));
    }

    private Optional<Long> within(ImportedTable.Row row, ImportField field, long least, long most) {
        Optional<Long> number = parsed(row, field, RowReading::integer, "not-a-number");
        if (number.filter(value -> value < least || value > most).isPresent()) {
            problems.add(row, field, "out-of-range", least, most);
        }
        return number;
    }

    private <E extends Enum<E>> Optional<E> oneOf(ImportedTable.Row row, ImportField field, Class<E> type) {
        String names = String.join(
                ", ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toList());
        return parsed(
                row,
                field,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(value -> value.name()
                                .equals(text.toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_")))
                        .findFirst(),
                "unknown-value",
                names);
    }

    private <T> Optional<T> parsed(
            ImportedTable.Row row,
            ImportField field,
            Function<String, Optional<T>> parse,
            String code,
            Object... args) {
        String text = columns.text(field, row);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> value = parse.apply(text);
        if (value.isEmpty()) {
            problems.add(
                    row,
                    field,
                    code,
                    Stream.concat(Stream.of(text), Stream.of(args)).toArray());
        }
        return value;
    }

    private static Optional<Long> integer(String text) {
        return text.matches("[+-]?\\d{1,15}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    /** A share as {@code 0.25}, {@code 0,25} or {@code 25 %}. */
    private static Optional<Double> share(String text) {
        boolean percent = text.endsWith("%");
        String number =
                (percent ? text.substring(0, text.length() - 1) : text).strip().replace(',', '.');
        if (!number.matches("\\d{1,9}(\\.\\d{1,15})?")) {
            return Optional.empty();
        }
        double share = Double.parseDouble(number) / (percent ? 100 : 1);
        return share <= 1 ? Optional.of(share) : Optional.empty();
    }
}
