package org.icscheck.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.icscheck.domain.model.Detail;
import org.icscheck.domain.model.Document;
import org.icscheck.domain.model.Model;
import org.icscheck.domain.model.Source;
import org.icscheck.domain.model.SpeaksFor;
import org.icscheck.domain.model.Stated;
import org.icscheck.domain.model.Subject;
import org.icscheck.domain.model.Unclear;
import org.icscheck.domain.model.Waiver;
import org.icscheck.domain.requirement.Answer;
import org.icscheck.domain.requirement.Evidence;
import org.icscheck.domain.requirement.Finding;
import org.icscheck.domain.requirement.Question;
import org.icscheck.domain.requirement.Requirement;
import org.icscheck.domain.requirement.Shape;
import org.icscheck.domain.requirement.Strength;
import org.icscheck.domain.requirement.Verdict;
import org.icscheck.domain.requirement.Wording;
import org.icscheck.packs.Packs;

/** Makes one finding of the answers to one question, or says what is wrong with them. */
final class Closer {

    private static final int QUOTED = 4;

    /** Parameters whose words a wording can name as missing. */
    private static final List<String> WANTED =
            List.of("items", "themes", "covers", "agreedWith", "all", "anyOfWhat", "voices");

    private final Packs packs;
    private final Model model;
    private final LocalDate asAt;

    Closer(Packs packs, Model model, LocalDate asAt) {
        this.packs = packs;
        this.model = model;
        this.asAt = asAt;
    }

    /** Either a finding, or the defect that prevented it. */
    record Closed(Optional<Finding> finding, String defect) {}

    Closed close(Question question, List<Answer> answers, List<Unclear> unclear) {
        Requirement requirement = packs.requirement(question.requirement()).orElseThrow();
        if (answers.isEmpty()) {
            return new Closed(Optional.empty(), defect(question, answers));
        }
        Verdict verdict = answers.get(0).verdict();
        for (Answer answer : answers) {
            if (answer.verdict() != verdict) {
                return new Closed(Optional.empty(), defect(question, answers));
            }
        }
        Map<String, Wording> wordings = question.shape().equals("nobody-listed")
                ? Objects.requireNonNull(packs.shapes().get("nobody-listed")).findings()
                : packs.findings(requirement);
        List<Answer> sorted = answers.size() == 1 ? answers : inOrder(answers, List.copyOf(wordings.keySet()));
        Answer first = sorted.get(0);
        Wording wording = wordings.get(first.situation());
        if (wording == null) {
            return new Closed(
                    Optional.empty(), question.requirement() + ": the case “" + first.situation() + "” has no wording");
        }
        List<Stated> cited = cited(sorted);
        Values values = new Values(question, first.on(), sorted, cited);
        String explanation =
                sentence(Template.of(inEnglish(wording.says(), question, cited)).fill(values::of));
        boolean short_ = verdict == Verdict.NOT_MET || verdict == Verdict.PARTLY_MET;
        if ((short_ || verdict == Verdict.CANNOT_TELL) && !unclear.isEmpty()) {
            explanation += unread(unclear, values);
        }
        boolean early = (short_ || verdict == Verdict.CANNOT_TELL)
                && requirement.due().map(due -> asAt.isBefore(due)).orElse(false);
        if (early && short_) {
            explanation = "Not due until "
                    + org.icscheck.domain.model.Words.ofDay(requirement.due().orElseThrow()) + ". " + explanation;
        }
        Finding finding = new Finding(
                requirement,
                question.subject(),
                first.on().equals(question.on()) ? shown(question.on()) : first.on(),
                early ? Verdict.CANNOT_TELL : verdict,
                cited.stream()
                        .map(fact -> new Evidence(fact.says(), fact.at()))
                        .distinct()
                        .toList(),
                explanation,
                verdict == Verdict.CANNOT_TELL ? Template.of(wording.add()).fill(values::of) : "",
                short_ ? requirement.remedy() : "",
                early ? requirement.due() : Optional.empty(),
                short_ && !early && requirement.strength() == Strength.REQUIRED
                        ? waiver(question, first.on())
                        : Optional.empty(),
                List.of());
        return new Closed(Optional.of(finding), "");
    }

    /** How a wording begins that has the evidence as its subject, and how it begins when there are several. */
    private static final Map<String, String> OF_SEVERAL = Map.of(
            "{evidence} speaks ", "{evidence} speak ",
            "{evidence} is a clinician who speaks ", "{evidence} are clinicians who speak ");

    /** Several seats “speak”, and whoever holds a post “is” the chief executive and does not speak for them. */
    private String inEnglish(String says, Question question, List<Stated> cited) {
        String wording = says;
        List<String> voices = question.list("voices");
        if (!voices.isEmpty() && voices.stream().allMatch(this::isPost)) {
            wording = wording.replace("speaks for {voices}", "is {voices}");
        }
        if (cited.stream().map(Stated::says).distinct().count() > 1) {
            for (Map.Entry<String, String> several : OF_SEVERAL.entrySet()) {
                if (wording.startsWith(several.getKey())) {
                    return several.getValue()
                            + wording.substring(several.getKey().length());
                }
            }
        }
        return wording;
    }

    /** Whether a voice is a post with one holder, such as the chief executive, and no sector. */
    private boolean isPost(String voice) {
        return !packs.words().has("sectors", voice)
                && packs.words().label("capacities", voice).startsWith("the ");
    }

    /** Boards, networks and neighbourhoods carry keys in the engine; a reader sees their ids. */
    private static Subject shown(Subject subject) {
        return subject.kind().equals("network") || subject.kind().equals("neighbourhood")
                ? new Subject(
                        subject.kind(), subject.id().substring(subject.id().lastIndexOf('/') + 1), subject.name())
                : subject;
    }

    private static String defect(Question question, List<Answer> answers) {
        String about = question.requirement() + " for " + question.on().name();
        if (answers.isEmpty()) {
            return about + ": no rule answered.";
        }
        Set<String> cases = new TreeSet<>();
        answers.forEach(answer -> cases.add(answer.situation()));
        return about + ": rules contradict each other (" + String.join(", ", cases) + ").";
    }

    /** The case that wins first; rules answer in no certain order. */
    private static List<Answer> inOrder(List<Answer> answers, List<String> cases) {
        Map<Answer, Source> first = new IdentityHashMap<>();
        Map<Answer, String> rest = new IdentityHashMap<>();
        return answers.stream()
                .sorted(Comparator.comparingInt((Answer answer) -> cases.indexOf(answer.situation()))
                        .thenComparing(answer -> first.computeIfAbsent(answer, Closer::firstPosition))
                        .thenComparing(answer -> rest.computeIfAbsent(answer, Closer::restOf)))
                .toList();
    }

    private static Source firstPosition(Answer answer) {
        return answer.evidence().stream()
                .map(Stated::at)
                .min(Comparator.naturalOrder())
                .orElse(Source.NOWHERE);
    }

    /** Tells answers apart that rest on the same fact first. */
    private static String restOf(Answer answer) {
        // Not the text the record gives of itself, which is slow to make.
        return answer.on().kind() + "/" + answer.on().id() + " "
                + answer.evidence().stream()
                        .map(fact -> fact.at() + fact.says())
                        .toList() + " " + answer.values();
    }

    private static List<Stated> cited(List<Answer> answers) {
        Map<String, Stated> facts = new LinkedHashMap<>();
        answers.stream()
                .flatMap(answer -> answer.evidence().stream())
                .sorted(Comparator.comparing(Stated::at).thenComparing(Stated::says))
                .filter(fact -> fact.at().line() > 0)
                .forEach(fact -> facts.putIfAbsent(fact.at() + fact.says(), fact));
        // "Chief Officer (Homes)" and "Chief Officer (Homes) on the Board" at one position: the fuller words say both
        Map<Source, List<Stated>> together = new HashMap<>();
        facts.values()
                .forEach(fact -> together.computeIfAbsent(fact.at(), k -> new ArrayList<>())
                        .add(fact));
        return facts.values().stream()
                .filter(fact -> Objects.requireNonNull(together.get(fact.at())).stream()
                        .noneMatch(other -> other.says().length() > fact.says().length()
                                && other.says().startsWith(fact.says() + " on ")))
                .toList();
    }

    /** What fills the names of a wording. Most wordings name few of them, so each is worked out when it is asked for. */
    private final class Values {

        private final Question question;
        private final Subject on;
        private final List<Answer> answers;
        private final List<Stated> cited;

        Values(Question question, Subject on, List<Answer> answers, List<Stated> cited) {
            this.question = question;
            this.on = on;
            this.answers = answers;
            this.cited = cited;
        }

        String of(String name) {
            return switch (name) {
                case "subject" -> question.subject().name();
                case "on" -> on.name();
                case "what-on" -> question.on().name();
                case "partner" -> question.partner().name();
                case "requirement" -> question.requirement();
                case "evidence" -> evidence();
                case "missing" ->
                    missing(
                            question,
                            answers.stream()
                                    .flatMap(answer -> answer.evidence().stream())
                                    .toList());
                default -> parameterOr(name, "{" + name + "}");
            };
        }

        /** What the rules say under a name, or else the words of a parameter. */
        String parameterOr(String name, String otherwise) {
            Set<String> said = new LinkedHashSet<>();
            answers.forEach(answer -> said.addAll(answer.values().getOrDefault(name, List.of())));
            if (!said.isEmpty()) {
                return and(said);
            }
            List<String> words = question.with().get(name);
            if (words == null) {
                return otherwise;
            }
            // What a requirement is put to is named as it reads already.
            return or(question.shape().equals("nobody-listed") ? words : labelled(question, name, words));
        }

        private String evidence() {
            List<String> facts = cited.stream().map(Stated::says).distinct().toList();
            boolean plain = facts.stream().noneMatch(fact -> fact.contains(": ") || fact.contains(", "));
            return plain ? and(facts) : joined(facts, "; ", "; ");
        }
    }

    private String missing(Question question, List<Stated> evidence) {
        Set<String> wanted = new LinkedHashSet<>();
        WANTED.forEach(parameter -> wanted.addAll(question.list(parameter)));
        for (Stated fact : evidence) {
            if (fact instanceof Detail detail) {
                wanted.remove(detail.value());
                model.details().stream()
                        .filter(other ->
                                !detail.item().isEmpty() && other.item().equals(detail.item()))
                        .forEach(other -> wanted.remove(other.value()));
            } else if (fact instanceof Document document) {
                wanted.removeAll(document.covers());
                wanted.removeAll(document.agreedWith());
            } else if (fact instanceof SpeaksFor seat) {
                wanted.remove(seat.voice());
                if (question.list("anyOf").contains(seat.voice())) {
                    wanted.removeAll(question.list("anyOfWhat"));
                }
            }
        }
        if (wanted.isEmpty() && !question.text("years").isEmpty()) {
            return question.text("years") + " years";
        }
        Set<String> missing = new LinkedHashSet<>();
        for (String parameter : WANTED) {
            List<String> some =
                    question.list(parameter).stream().filter(wanted::contains).toList();
            missing.addAll(labelled(question, parameter, some));
        }
        return and(missing);
    }

    /** Words of a parameter as they read. */
    private List<String> labelled(Question question, String parameter, List<String> some) {
        Shape shape = packs.shapes().get(question.shape());
        String takes = shape == null ? "" : shape.takes(parameter);
        return takes.equals("paths")
                ? some.stream().map(org.icscheck.domain.model.Words::ofField).toList()
                : packs.read(takes, question.list(parameter), some);
    }

    private static String unread(List<Unclear> unclear, Values values) {
        Set<String> seats = new LinkedHashSet<>();
        unclear.stream().sorted(Comparator.comparing(Unclear::at)).forEach(seat -> seats.add(seat.says()));
        return Finding.UNREAD + and(seats) + (seats.size() == 1 ? " speaks" : " speak") + " for; if for "
                + values.parameterOr("voices", "them") + ", say so.";
    }

    private Optional<Waiver> waiver(Question question, Subject on) {
        // Boards are known to readers by ids that are unique within a place or system only.
        String board = question.subject().kind() + "/" + question.subject().id() + "/" + on.id();
        return model.waivers().stream()
                .filter(waiver -> waiver.requirement().equals(question.requirement())
                        || packs.sameAs(question.requirement()).contains(waiver.requirement()))
                .filter(waiver -> waiver.about().contains(question.on())
                        || waiver.about().contains(question.subject())
                        || waiver.about().stream()
                                .anyMatch(about -> about.kind().equals("board")
                                        && on.kind().equals("board")
                                        && about.id().equals(board)))
                .filter(waiver -> !asAt.isAfter(waiver.until()))
                .max(Comparator.comparing(Waiver::until).thenComparing(Waiver::at));
    }

    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    private static String and(Collection<String> words) {
        return joined(words, ", ", " and ");
    }

    private static String or(Collection<String> words) {
        return joined(words, ", ", " or ");
    }

    private static String joined(Collection<String> words, String between, String last) {
        List<String> list = new ArrayList<>(words);
        if (list.size() > QUOTED + 1 && !last.equals(" or ")) {
            int more = list.size() - QUOTED;
            list = new ArrayList<>(list.subList(0, QUOTED));
            list.add(more + " more");
        }
        return list.size() < 2
                ? String.join("", list)
                : String.join(between, list.subList(0, list.size() - 1)) + last + list.get(list.size() - 1);
    }
}
