package org.cxmaturity.metric.ao;

import java.util.List;
import java.util.Optional;
import org.cxmaturity.metric.Metric;
import org.cxmaturity.metric.MetricKind;
import org.cxmaturity.metric.Objective;
import org.cxmaturity.platform.ao.Columns;
import org.cxmaturity.platform.ao.PartMapping;
import org.cxmaturity.platform.ao.Parts;
import org.cxmaturity.platform.ao.RowMapping;
import org.cxmaturity.shared.Subject;

final class MetricMapping implements RowMapping<Metric, MetricEntity> {

    @Override
    public Class<MetricEntity> type() {
        return MetricEntity.class;
    }

    @Override
    public Optional<String> key(Metric metric) {
        return Optional.of(metric.key());
    }

    @Override
    public Columns columns(Metric metric) {
        Objective objective = metric.objective();
        return new Columns()
                .with("NAME", metric.name())
                .with("KIND", metric.kind())
                .with("SUBJECT", metric.of())
                .with("UNIT", metric.unit())
                .with("SCALE", metric.scale())
                .with("BASELINE", objective.baseline())
                .with("TARGET", objective.target())
                .with("DIRECTION", objective.direction())
                .with("DUE", objective.due())
                .with("FUNCTION_KEY", objective.function());
    }

    @Override
    public List<PartMapping<Metric, ?>> parts() {
        ReadingMapping readings = new ReadingMapping();
        return List.of(new PartMapping<>(
                ReadingEntity.class,
                metric -> metric.readings().stream().map(readings::columns).toList()));
    }

    @Override
    public Metric read(MetricEntity row, Parts parts) {
        ReadingMapping readings = new ReadingMapping();
        return new Metric(
                row.getEntityKey(),
                Columns.text(row.getName()),
                MetricKind.valueOf(row.getKind()),
                Subject.parse(row.getSubject()).orElseThrow(),
                Columns.text(row.getUnit()),
                Optional.ofNullable(row.getScale()),
                new Objective(
                        Optional.ofNullable(row.getBaseline()),
                        Optional.ofNullable(row.getTarget()),
                        Objective.Direction.valueOf(row.getDirection()),
                        Columns.date(row.getDue()),
                        Optional.ofNullable(row.getFunctionKey())),
                parts.of(row, ReadingEntity.class).stream()
                        .map(reading -> readings.read(reading, parts))
                        .toList());
    }
}
