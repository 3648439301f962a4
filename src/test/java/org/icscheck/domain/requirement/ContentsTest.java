package org.icscheck.domain.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.icscheck.domain.model.Sha256;
import org.junit.jupiter.api.Test;

/** What an evaluation is known by covers all a pack says. */
class ContentsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 11, 26);

    private static final Requirement REQUIREMENT = new Requirement(
            "A-1",
            "a",
            "Title",
            "Asks",
            "place",
            Strength.REQUIRED,
            "structural",
            Optional.of(DAY),
            Optional.of(DAY),
            Optional.of(DAY),
            new Citation("Document", "Short", "2.1", "https://example.org", "read"),
            "shape",
            Map.of("sector", List.of("healthwatch")),
            "Remedy",
            "Who",
            List.of("A-2"),
            List.of("A-3"),
            "bury",
            Map.of("met", new Wording("Says", "Add")));

    private static final Pack PACK = new Pack(
            "a", "1.0.0", "Title", "Publisher", "guidance", DAY, Optional.of(DAY), List.of("gm"), List.of(REQUIREMENT));

    @Test
    void each_field_of_a_pack_and_of_what_is_in_it_counts() throws ReflectiveOperationException {
        List<String> sums = new ArrayList<>(List.of(sum(PACK)));
        for (Pack changed : changed(PACK)) {
            sums.add(sum(changed));
        }
        for (Requirement changed : changed(REQUIREMENT)) {
            sums.add(sum(PACK.with(REQUIREMENT).only(changed)));
        }

        assertThat(sums).hasSize(1 + 9 + 19 + 4 + 1).doesNotHaveDuplicates();
    }

    private static String sum(Pack pack) {
        Sha256 all = new Sha256();
        Contents.add(pack, all);
        return all.hex();
    }

    /** Copies that differ in one field each, and in one field of a field that has several. */
    private static <T extends Record> List<T> changed(T one) throws ReflectiveOperationException {
        List<T> all = new ArrayList<>();
        RecordComponent[] fields = one.getClass().getRecordComponents();
        for (int i = 0; i < fields.length; i++) {
            for (Object other : others(fields[i].getAccessor().invoke(one))) {
                Object[] values = values(one);
                values[i] = other;
                all.add(make(one, values));
            }
        }
        return all;
    }

    private static Object[] values(Record one) throws ReflectiveOperationException {
        RecordComponent[] fields = one.getClass().getRecordComponents();
        Object[] values = new Object[fields.length];
        for (int i = 0; i < fields.length; i++) {
            values[i] = fields[i].getAccessor().invoke(one);
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T make(T like, Object[] values) throws ReflectiveOperationException {
        Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return (T) like.getClass().getDeclaredConstructor(types).newInstance(values);
    }

    private static List<?> others(Object value) throws ReflectiveOperationException {
        if (value instanceof String text) {
            return List.of(text + " other");
        } else if (value instanceof LocalDate day) {
            return List.of(day.plusDays(1));
        } else if (value instanceof Optional<?>) {
            return List.of(Optional.empty());
        } else if (value instanceof Strength) {
            return List.of(Strength.RECOMMENDED);
        } else if (value instanceof Map<?, ?> map && map.containsKey("met")) {
            List<Object> maps = new ArrayList<>();
            for (Wording other : changed(new Wording("Says", "Add"))) {
                maps.add(Map.of("met", other));
            }
            return maps;
        } else if (value instanceof Map<?, ?>) {
            return List.of(Map.of("sector", List.of("other")));
        } else if (value instanceof List<?> list) {
            return List.of(list.get(0) instanceof Requirement ? List.of() : List.of("other"));
        } else if (value instanceof Record several) {
            return changed(several);
        }
        throw new AssertionError("what else could " + value + " be?");
    }
}
