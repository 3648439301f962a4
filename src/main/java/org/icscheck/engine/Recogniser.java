package org.icscheck.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.icscheck.domain.model.Answered;
import org.icscheck.domain.model.Conclusion;
import org.icscheck.domain.model.Conclusion.Effect;
import org.icscheck.domain.model.Mention;
import org.icscheck.domain.model.Organisation;
import org.icscheck.domain.model.Reading;
import org.icscheck.domain.model.Seat;
import org.icscheck.domain.model.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Reads whom each seat of a board speaks for.
 *
 * <p>This class finds the vocabulary's words and merges what the rules conclude; what words stand for is data in
 * {@code rules/vocabulary/}, and what follows from them is decided by the rules in {@code rules/recognise/}. Thread-safe.
 * A reading depends on the seat and on the organisation behind it or named in it, never on ids or on the order of a list.
 */
public final class Recogniser {

    private static final Comparator<Conclusion> BY_POSITION = Comparator.comparingInt(Conclusion::at)
            .thenComparing(Conclusion::effect)
            .thenComparing(Conclusion::text)
            .thenComparing(Conclusion::words)
            .thenComparing(conclusion -> conclusion.sectors().toString());

    /** Capacities that count only in a seat that speaks for a sector. */
    private static final Map<String, String> OF_A_SECTOR = Map.of("primary-care-network", "primary-care-providers");

    /** Capacities of a board's own posts: the chair of a trust is not the chair of the board on which it sits. */
    private static final Set<String> OWN_POSTS = Set.of("chair", "chief-executive", "finance-director");

    /** Names of the integrated care board or system itself, word by word, however it is called. */
    private static final Pattern ITSELF = Pattern.compile(
            "(the |nhs )*((integrated care )?(boards?|systems?)|icbs?|icss?)|.*\\b(icb|ics|integrated care (board|system))");

    /** Words that name no body when they stand beside a post. */
    private static final Set<String> NO_BODY = Set.of(
            "the",
            "a",
            "an",
            "of",
            "and",
            "for",
            "to",
            "on",
            "its",
            "board",
            "system",
            "partnership",
            "nhs",
            "interim",
            "acting",
            "designate",
            "executive",
            "joint",
            "new",
            "full",
            "time",
            "member",
            "voting",
            "ex",
            "officio",
            Words.BREAK);

    /** Capacities of a board's own officers: a medical director of one trust is that trust's. */
    private static final Set<String> OF_THE_BOARD = Set.of("medical-director", "nursing-director", "non-executive");

    /** Capacities of officers whom the law has councils appoint. */
    private static final Set<String> OF_A_COUNCIL =
            Set.of("adult-social-services-director", "childrens-services-director");

    /** What names of bodies end with, the longest first. */
    private static final List<String> LEGAL_PERSONS = List.of(
            "nhs foundation trust",
            "foundation trust",
            "nhs ft",
            "nhs trust",
            "community interest company",
            "cic",
            "limited",
            "ltd");

    private static final List<String> TRUSTS =
            List.of("nhs foundation trust", "foundation trust", "nhs ft", "nhs trust");

    /** Last words of a trust's name that no place or partnership is called by. */
    private static final Set<String> SAY_WHAT_THEY_DO =
            Set.of("hospital", "hospitals", "healthcare", "health", "care", "ambulance");

    /** After a shortened name, these make it the name of another body. */
    private static final Set<String> OTHER_BODIES = Set.of(
            "partnership",
            "partners",
            "board",
            "system",
            "alliance",
            "committee",
            "forum",
            "network",
            "collaborative",
            "group",
            "federation",
            "place",
            "locality",
            "ics",
            "icb",
            "icp",
            "ccg",
            "council",
            "service",
            "services");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "our", "local", "all", "any", "each", "every");
    private static final Set<String> HEADS = Set.of("director", "head", "lead", "manager");
    private static final Set<String> SUBJECT_LINKS = Set.of("for", "with", "to", "on");

    /** Fewer seats than this are not worth another thread. */
    private static final int FEW = 12;

    private static final int MOST_PARTS = 2 * Runtime.getRuntime().availableProcessors();

    private final Vocabulary vocabulary;
    private final RuleBase rules;

    /** Classes of Drools start each other, so until the rules have run once only one thread at a time runs them. */
    private volatile boolean started;

    Recogniser(Vocabulary vocabulary, RuleBase rules) {
        this.vocabulary = vocabulary;
        this.rules = rules;
    }

    /** Loads the vocabulary and the compiled rules from the class path. */
    public static Recogniser load() {
        return new Recogniser(Vocabulary.load(), RuleBase.load("rules.recognise"));
    }

    /** The names of the rules it reads by. */
    public List<String> ruleNames() {
        return rules.names();
    }

    /** One reading for each seat, in the order of the seats. */
    public List<Reading> read(Collection<Organisation> organisations, Collection<Seat> seats) {
        return read(organisations, seats, () -> {});
    }

    /** The same under a limit, run with every seat and while rules run; what it throws ends the work. */
    List<Reading> read(Collection<Organisation> organisations, Collection<Seat> seats, Runnable limit) {
        Submitted submitted = new Submitted(organisations);
        List<Seat> all = List.copyOf(seats);
        int parts = Math.max(1, Math.min(all.size() / FEW, MOST_PARTS));
        return IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> all.subList(all.size() * part / parts, all.size() * (part + 1) / parts))
                .flatMap(part -> read(submitted, part, limit).stream())
                .toList();
    }

    /** Each seat is read by itself, so parts of a long list can be read side by side. */
    private List<Reading> read(Submitted submitted, List<Seat> seats, Runnable limit) {
        List<Worded> worded = new ArrayList<>();
        List<List<Conclusion>> bySeat = new ArrayList<>();
        for (Seat seat : seats) {
            limit.run();
            SortedSet<String> held = new TreeSet<>();
            worded.add(new Worded(word(worded.size(), seat, submitted, held), held));
            bySeat.add(new ArrayList<>());
        }
        conclude(worded.stream().map(Worded::wording).toList(), limit)
                .forEach(conclusion -> bySeat.get(conclusion.seat()).add(conclusion));
        List<Reading> readings = new ArrayList<>();
        for (Worded seat : worded) {
            limit.run();
            readings.add(merge(seat.wording(), bySeat.get(seat.wording().number()), seat.capacities()));
        }
        return readings;
    }

    private List<Conclusion> conclude(List<Wording> wordings, Runnable limit) {
        if (started) {
            return rules.run(wordings, Conclusion.class, limit);
        }
        synchronized (rules) {
            List<Conclusion> conclusions = rules.run(wordings, Conclusion.class, limit);
            started = true;
            return conclusions;
        }
    }

    /** The words of a seat, and what they say its holder is. */
    private record Worded(Wording wording, SortedSet<String> capacities) {}

    /** The vocabulary's words in a text, for the tests of the vocabulary. */
    List<Mention> mentions(String text) {
        return mentions(Words.of(text), new Submitted(List.of()));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    private Wording word(int number, Seat seat, Submitted submitted, SortedSet<String> capacities) {
        SortedSet<String> stated = new TreeSet<>();
        for (String represents : seat.represents()) {
            if (vocabulary.isSector(represents)) {
                stated.add(represents);
            } else if (!represents.equals(Seat.NOBODY)) {
                // A seat said to speak for an organisation speaks for what that organisation is.
                Organisation organisation = submitted.ids.get(represents);
                if (organisation != null) {
                    stated.addAll(employer(seat.from(organisation), submitted).speaks());
                }
            }
        }
        Mention employer = employer(seat, submitted);
        Words words = Words.of(seat.post());
        List<Mention> found = mentions(words, submitted);
        found.forEach(mention -> capacities.addAll(mention.capacities()));
        if (!isItsOwn(seat, words, found, submitted)) {
            capacities.removeAll(OWN_POSTS);
        }
        List<Mention> asides = new ArrayList<>();
        List<Mention> post = setAside(words, found, employer, asides);
        boolean represented = false;
        for (Mention mention : found) {
            if (mention.kind().equals("representing")) {
                List<Mention> named = post.stream()
                        .filter(other -> other.start() >= mention.end() || isRemark(other))
                        .toList();
                // "representing patients" adds a voice to a body, and replaces none
                if (named.stream()
                        .anyMatch(other -> isSomebody(other) && !other.kind().equals("residents"))) {
                    post = named;
                    represented = named.stream().anyMatch(other -> other.body() || other.office());
                }
            }
        }
        for (int i = 1; i < post.size(); i++) {
            represented |= post.get(i).kind().equals("voice")
                    && post.get(i - 1).body()
                    && post.get(i - 1).end() == post.get(i).start();
        }
        return new Wording(
                number,
                seat,
                Collections.unmodifiableSortedSet(stated),
                List.copyOf(post),
                List.copyOf(asides),
                employer,
                represented,
                isChoice(words, post));
    }

    /**
     * Whether the post is the board's or the system's own, as far as the line says: no other body stands behind it or is
     * named in it. A name that nobody knows may be one.
     */
    private static boolean isItsOwn(Seat seat, Words words, List<Mention> found, Submitted submitted) {
        Organisation behind = submitted.byId(seat.organisation());
        boolean itself = behind != null && behind.type().equals("integrated-care-board");
        if (!itself && behind != null) {
            return false;
        }
        if (behind == null && !seat.organisationName().isBlank()) {
            itself = ITSELF.matcher(Words.of(seat.organisationName()).joined()).matches();
            if (!itself) {
                return false;
            }
        }
        boolean[] known = new boolean[words.size()];
        for (Mention mention : found) {
            String said = Words.of(mention.words()).joined();
            boolean own = mention.kind().equals("commissioner")
                    && ITSELF.matcher(said).matches();
            boolean bare = mention.kind().equals("group") && NO_BODY.contains(said);
            boolean held = mention.capacities().stream().anyMatch(OWN_POSTS::contains);
            // "Chair (Leader of the Council)": the chair, and who that is
            boolean who = mention.kind().equals("councillor") && apart(words, mention, found);
            if (!own
                    && !bare
                    && !held
                    && !who
                    && (stands(mention) || mention.kind().equals("doubtful"))) {
                return false;
            }
            itself |= own;
            for (int at = mention.start(); at < mention.end(); at++) {
                known[at] = true;
            }
        }
        for (int at = 0; at < words.size() && !itself; at++) {
            if (!known[at] && !NO_BODY.contains(words.at(at))) {
                return false;
            }
        }
        return true;
    }

    private static boolean stands(Mention mention) {
        return isSomebody(mention)
                || mention.kind().equals("group")
                || mention.kind().equals("committee");
    }

    /** Whether a break stands between these words and every post of the board the line names. */
    private static boolean apart(Words words, Mention mention, List<Mention> found) {
        return found.stream()
                .filter(other -> other.capacities().stream().anyMatch(OWN_POSTS::contains))
                .allMatch(post -> post.end() <= mention.start()
                        ? newPart(words, post.end(), mention.start())
                        : newPart(words, mention.end(), post.start()));
    }

    private static boolean newPart(Words words, int start, int end) {
        for (int at = start; at <= end && at < words.size(); at++) {
            if (words.at(at).equals(Words.BREAK) || (words.startsPart(at) && at > 0)) {
                return true;
            }
        }
        return false;
    }

    /** Parts bodies that a post merely touches on from those it speaks for. */
    private static List<Mention> setAside(Words words, List<Mention> found, Mention employer, List<Mention> asides) {
        List<Mention> post = new ArrayList<>();
        boolean apart = false;
        int part = -1;
        for (int i = 0; i < found.size(); i++) {
            Mention mention = found.get(i);
            if (mention.kind().equals("apart")) {
                apart = true;
                part = mention.end();
                continue;
            }
            if (apart && breakBetween(words, part, mention.start())) {
                apart = false;
            }
            boolean somebody = isSomebody(mention);
            Mention next = i + 1 < found.size() ? found.get(i + 1) : mention;
            boolean about = next.kind().equals("about")
                    || (next.kind().equals("commissioning")
                            && mention.body()
                            && !mention.kind().equals("commissioner"));
            boolean matter = somebody && about && next.start() == mention.end();
            // "CCG Contracts Manager": with no other body in sight, an officer of that body; of a sector, who knows
            boolean alone = mention.body()
                    && !employer.body()
                    && found.stream()
                            .noneMatch(another ->
                                    another.body() && !another.speaks().equals(mention.speaks()));
            boolean its = alone && isEmployer(mention);
            Mention previous = i > 0 ? found.get(i - 1) : mention;
            boolean linked = mention.body()
                    && !mention.kind().equals("commissioner")
                    && SUBJECT_LINKS.contains(mention.link())
                    // "partner member for the VCSE": the small word belongs to "member for"
                    && !(previous.kind().equals("representing")
                            && onlyArticles(words, previous.end(), mention.start()));
            boolean role = (linked && previous.kind().equals("role"))
                    || (mention.body()
                            && !mention.kind().equals("commissioner")
                            && next.kind().equals("role")
                            && next.start() == mention.end());
            List<Mention> later = found.subList(i + 1, found.size());
            // "VCSE lead, Bury Council", "Lead for Healthwatch, Bury Council": the council's lead for the sector
            boolean subject = (role
                            && later.stream()
                                    .anyMatch(body -> body.body()
                                            && !body.speaks().equals(mention.speaks())
                                            && !SUBJECT_LINKS.contains(body.link())))
                    // "Director of Voluntary Sector Partnerships, Bury Council"
                    || (isHeaded(words, found, mention)
                            && Stream.concat(
                                            Stream.of(employer),
                                            later.stream().filter(body -> newPart(words, mention.end(), body.start())))
                                    .anyMatch(body ->
                                            isEmployer(body) && !body.speaks().equals(mention.speaks())));
            boolean other = linked && (post.stream().anyMatch(Mention::body) || employer.body());
            if (matter && !alone) {
                continue;
            }
            if ((matter && !its)
                    || (apart && somebody)
                    || subject
                    || (other && !employer.speaks().containsAll(mention.speaks()))) {
                asides.add(mention);
            } else {
                post.add(mention);
            }
        }
        return post;
    }

    /** Whether the words before a body, in its part of the line, make it what somebody is the director, head or lead of. */
    private static boolean isHeaded(Words words, List<Mention> found, Mention mention) {
        if (!mention.body() || mention.kind().equals("commissioner") || words.startsPart(mention.start())) {
            return false;
        }
        for (int at = mention.start() - 1; at >= 0 && !words.at(at).equals(Words.BREAK); at--) {
            int word = at;
            if (found.stream().anyMatch(other -> other.body() && other.start() <= word && word < other.end())) {
                return false;
            }
            // a managing director is one of a body
            if (HEADS.contains(words.at(at))) {
                return at == 0 || !words.at(at - 1).equals("managing");
            }
            if (words.startsPart(at)) {
                return false;
            }
        }
        return false;
    }

    private static boolean onlyArticles(Words words, int start, int end) {
        for (int at = start; at < end; at++) {
            if (!ARTICLES.contains(words.at(at))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the mention names a body that has officers of its own, and not a sector. */
    private static boolean isEmployer(Mention mention) {
        return switch (mention.kind()) {
            case "council", "commissioner", "trust" -> true;
            default -> false;
        };
    }

    private static boolean breakBetween(Words words, int start, int end) {
        for (int at = start; at < end; at++) {
            if (words.at(at).equals(Words.BREAK)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSomebody(Mention mention) {
        return mention.body()
                || mention.office()
                || mention.service()
                || mention.kind().equals("hint");
    }

    /**
     * What counts wherever it stands: remarks on the whole line, and a representative committee, which stays one
     * whomever it represents.
     */
    private static boolean isRemark(Mention mention) {
        return switch (mention.kind()) {
            case "silent", "doubtful", "representing", "committee" -> true;
            default -> false;
        };
    }

    /**
     * Whether "or" stands between two wordings that speak for different sectors. A Director of Public Health has to be said:
     * "Chief Executive or Director of Public Health" leaves it open.
     */
    private static boolean isChoice(Words words, List<Mention> post) {
        boolean director = post.stream().anyMatch(mention -> mention.kind().equals("director-of-public-health"));
        List<Mention> speaking = post.stream()
                .filter(mention ->
                        isSomebody(mention) || (director && !Collections.disjoint(mention.capacities(), OWN_POSTS)))
                .toList();
        for (int i = 1; i < speaking.size(); i++) {
            Mention before = speaking.get(i - 1);
            Mention after = speaking.get(i);
            if (!sectors(before).equals(sectors(after))) {
                for (int at = before.end(); at < after.start(); at++) {
                    if (words.at(at).equals("or")) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static Set<String> sectors(Mention mention) {
        Set<String> sectors = new TreeSet<>(mention.speaks());
        sectors.addAll(mention.might());
        return sectors;
    }

    private List<Mention> mentions(Words words, Submitted submitted) {
        List<Mention> candidates = new ArrayList<>();
        for (int start = 0; start < words.size(); start++) {
            for (Submitted.Named named : submitted.beginningWith(words.at(start))) {
                if (named.standsAt(words, start)) {
                    candidates.add(named.as(words, start));
                }
            }
            for (Vocabulary.Wanted wanted : vocabulary.beginningWith(words.at(start))) {
                int end = wanted.phrase().match(words, start);
                if (end > start) {
                    candidates.add(mention(wanted.entry(), words, start, end));
                }
            }
        }
        // stable: among equals the submission's own names come first, then the earlier file
        candidates.sort(Comparator.comparing((Mention mention) -> !vocabulary.isFirst(mention.entry()))
                .thenComparingInt(mention -> mention.start() - mention.end())
                .thenComparingInt(Mention::start));
        List<Mention> chosen = new ArrayList<>();
        long taken = 0;
        for (Mention mention : candidates) {
            long span = ((1L << (mention.end() - mention.start())) - 1) << mention.start();
            if ((taken & span) == 0) {
                taken |= span;
                chosen.add(mention);
            }
        }
        chosen.sort(Comparator.comparingInt(Mention::start));
        return chosen;
    }

    private static Mention mention(Vocabulary.Entry entry, Words words, int start, int end) {
        return new Mention(
                entry.kind(),
                entry.speaks(),
                entry.might(),
                entry.capacities(),
                words.quote(start, end),
                link(words, start),
                start,
                end,
                entry.name());
    }

    private static String link(Words words, int start) {
        int at = start - 1;
        while (at >= 0 && ARTICLES.contains(words.at(at))) {
            at--;
        }
        return at < 0 ? "" : words.at(at);
    }

    private Mention employer(Seat seat, Submitted submitted) {
        Organisation known = submitted.byId(seat.organisation());
        if (known != null) {
            return submitted.as(known);
        }
        String name = seat.organisationName();
        if (name.isBlank()) {
            return employer("none", "");
        }
        Organisation named = submitted.byName(Words.of(name).joined());
        return named != null ? submitted.as(named) : submitted.unlisted.computeIfAbsent(name, this::byName);
    }

    /** What an organisation of the submission stands for: its type and services first, then its name. */
    private Mention as(Organisation organisation) {
        Vocabulary.Entry type = vocabulary.type(organisation.type());
        if (type == null) {
            Mention named = named(organisation);
            return as(organisation, named.kind(), named.speaks(), named.might());
        }
        SortedSet<String> speaks = new TreeSet<>(type.speaks());
        if (speaks.isEmpty()) {
            speaks.addAll(vocabulary.sectorsOfServices(organisation.services()));
            if (speaks.isEmpty()) {
                speaks.addAll(named(organisation).speaks());
            }
        }
        return as(
                organisation,
                type.kind(),
                Collections.unmodifiableSortedSet(speaks),
                speaks.isEmpty() ? type.might() : Vocabulary.none());
    }

    /** What its name says, or the first other name that says more. */
    private Mention named(Organisation organisation) {
        Mention named = byName(organisation.name());
        for (String alias : organisation.alsoKnownAs()) {
            named = named.body() && !named.speaks().isEmpty() ? named : byName(alias);
        }
        return named;
    }

    private static Mention as(Organisation organisation, String is, SortedSet<String> speaks, SortedSet<String> might) {
        return new Mention(
                is, speaks, might, Vocabulary.none(), organisation.name(), "", Words.MOST, Words.MOST, "submission");
    }

    /**
     * What the name of an organisation says: the longest body the vocabulary knows in it, or all of them where the
     * name is a list ("Oldham Council / NHS Oldham CCG").
     */
    private Mention byName(String name) {
        Words words = Words.of(name);
        List<Mention> bodies = mentions(words, new Submitted(List.of())).stream()
                .filter(Mention::body)
                .toList();
        if (bodies.isEmpty()) {
            return employer("unknown", name);
        }
        Mention best = bodies.get(0);
        boolean listed = bodies.size() > 1;
        SortedSet<String> speaks = new TreeSet<>(best.speaks());
        for (int i = 1; i < bodies.size(); i++) {
            Mention body = bodies.get(i);
            listed &= isListed(words, bodies.get(i - 1).end(), body.start());
            speaks.addAll(body.speaks());
            best = body.end() - body.start() > best.end() - best.start() ? body : best;
        }
        if (listed && !speaks.equals(best.speaks())) {
            // a commissioner among them decides how the seat is read
            best = bodies.stream()
                    .filter(body -> body.kind().equals("commissioner"))
                    .findFirst()
                    .orElse(best);
        } else {
            speaks.retainAll(best.speaks());
        }
        return new Mention(
                best.kind(),
                Collections.unmodifiableSortedSet(speaks),
                best.might(),
                Vocabulary.none(),
                name,
                "",
                Words.MOST,
                Words.MOST,
                best.entry());
    }

    private static boolean isListed(Words words, int start, int end) {
        for (int at = start; at < end; at++) {
            if (words.at(at).equals(Words.BREAK) || words.at(at).equals("and")) {
                return true;
            }
        }
        return false;
    }

    private static Mention employer(String is, String name) {
        return new Mention(
                is, Vocabulary.none(), Vocabulary.none(), Vocabulary.none(), name, "", Words.MOST, Words.MOST, "");
    }

    private Reading merge(Wording wording, List<Conclusion> conclusions, SortedSet<String> found) {
        conclusions.sort(BY_POSITION);
        SortedSet<String> speaks = new TreeSet<>();
        SortedSet<String> might = new TreeSet<>();
        boolean nobody = false;
        boolean doubt = false;
        Set<String> how = new LinkedHashSet<>();
        Set<String> questions = new LinkedHashSet<>();
        for (Conclusion conclusion : conclusions) {
            boolean tells = conclusion.effect() == Effect.SPEAKS || conclusion.effect() == Effect.NOBODY;
            if (tells && !conclusion.text().isEmpty()) {
                how.add(say(conclusion.text(), wording, conclusion.words(), conclusion.sectors()));
            }
            (conclusion.effect() == Effect.SPEAKS ? speaks : might).addAll(conclusion.sectors());
            nobody |= conclusion.effect() == Effect.NOBODY;
            doubt |= conclusion.effect() == Effect.DOUBT;
        }
        if (doubt) {
            might.addAll(speaks);
            speaks.clear();
            how.clear();
        }
        for (Conclusion conclusion : conclusions) {
            // nobody asks what the line says elsewhere
            boolean asks = switch (conclusion.effect()) {
                case DOUBT -> true;
                case MIGHT -> conclusion.sectors().isEmpty() || !speaks.containsAll(conclusion.sectors());
                case SPEAKS, NOBODY -> false;
            };
            if (asks && !conclusion.text().isEmpty()) {
                questions.add(say(conclusion.text(), wording, conclusion.words(), conclusion.sectors()));
            }
        }
        might.removeAll(speaks);
        if (!wording.isOfTheBoard(speaks)) {
            found.removeAll(OF_THE_BOARD);
        }
        if (!wording.isOfACouncil()) {
            found.removeAll(OF_A_COUNCIL);
        }
        boolean read = nobody || !speaks.isEmpty();
        if (!read && questions.isEmpty()) {
            questions.add(say("whom", wording, wording.seat().post(), might));
        }
        if (how.isEmpty()) {
            how.add(say(
                    might.isEmpty() ? "unread" : "unsure",
                    wording,
                    wording.seat().post(),
                    might));
        }
        return new Reading(
                wording.seat(),
                Collections.unmodifiableSortedSet(speaks),
                capacities(wording.seat(), nobody && !holdsItsPost(wording) ? Vocabulary.none() : found, speaks),
                String.join(" ", how),
                Collections.unmodifiableSortedSet(might),
                questions.isEmpty() ? "" : questions.iterator().next());
    }

    private String say(String key, Wording wording, String words, SortedSet<String> sectors) {
        return vocabulary
                .text(key)
                .replace("{words}", words.strip())
                .replace("{sectors}", vocabulary.readable(sectors))
                .replace("{seat}", wording.seat().says());
    }

    /** An independent chair is nobody's voice, and chairs all the same; so does whoever is said to represent nobody. */
    private static boolean holdsItsPost(Wording wording) {
        return wording.seat().isForNobody() || (wording.isIndependentChair() && !wording.says("silent"));
    }

    private static SortedSet<String> capacities(Seat seat, SortedSet<String> found, Set<String> speaks) {
        if (!seat.member()) {
            return Vocabulary.none();
        }
        Map<String, Answered> said = new HashMap<>();
        said.put("clinical", seat.clinicalOrProfessional());
        said.put("elected", seat.elected());
        said.put("digital-sro", seat.digitalSro());
        SortedSet<String> capacities = new TreeSet<>(found);
        said.forEach((capacity, answer) -> {
            if (answer == Answered.YES) {
                capacities.add(capacity);
            } else if (answer == Answered.NO) {
                capacities.remove(capacity);
            }
        });
        // A commissioner's lead for networks names them without speaking for them.
        OF_A_SECTOR.forEach((capacity, sector) -> {
            if (!speaks.contains(sector)) {
                capacities.remove(capacity);
            }
        });
        return Collections.unmodifiableSortedSet(capacities);
    }

    /** The organisations of a submission, by id and by the names seats use for them. */
    private final class Submitted {

        /** A name of an organisation, word by word. */
        private record Named(List<String> name, Mention as, boolean shortened) {
            boolean standsAt(Words words, int start) {
                if (start + name.size() > words.size()) {
                    return false;
                }
                // "Anytown Health and Wellbeing Board" and "Anytown Care Partnership" are other bodies
                if (shortened && start + name.size() < words.size()) {
                    String next = words.at(start + name.size());
                    String last = name.get(name.size() - 1);
                    if (OTHER_BODIES.contains(next)
                            || (next.equals("and") && (last.equals("health") || last.equals("care")))) {
                        return false;
                    }
                }
                for (int i = 0; i < name.size(); i++) {
                    if (!words.at(start + i).equals(name.get(i))) {
                        return false;
                    }
                }
                return true;
            }

            Mention as(Words words, int start) {
                int end = start + name.size();
                return new Mention(
                        as.kind(),
                        as.speaks(),
                        as.might(),
                        as.capacities(),
                        words.quote(start, end),
                        link(words, start),
                        start,
                        end,
                        as.entry());
            }
        }

        private final Map<String, Organisation> ids = new HashMap<>();
        private final Map<String, Organisation> names = new HashMap<>();
        private final Map<String, Mention> stand = new HashMap<>();
        private final Map<String, Mention> unlisted = new ConcurrentHashMap<>();
        private final Map<String, List<Named>> byFirstWord = new HashMap<>();

        Submitted(Collection<Organisation> organisations) {
            List<Organisation> ordered = new ArrayList<>(organisations);
            ordered.sort(Comparator.comparing(Organisation::name)
                    .thenComparing(Organisation::type)
                    .thenComparing(Organisation::id));
            for (Organisation organisation : ordered) {
                ids.put(organisation.id(), organisation);
                Mention as = Recogniser.this.as(organisation);
                stand.put(organisation.id(), as);
                add(organisation, organisation.name(), as);
                organisation.alsoKnownAs().forEach(name -> add(organisation, name, as));
            }
            for (Organisation organisation : ordered) {
                shorten(organisation, as(organisation));
            }
        }

        /**
         * People leave out what kind of legal person a body is: "Anytown Hospitals" for Anytown Hospitals NHS Foundation
         * Trust. A name that could be a place's or a partnership's is not shortened.
         */
        private void shorten(Organisation organisation, Mention as) {
            String name = Words.of(organisation.name()).joined();
            for (String legal : LEGAL_PERSONS) {
                if (!name.endsWith(" " + legal)) {
                    continue;
                }
                String core = name.substring(0, name.length() - legal.length() - 1);
                boolean trust = TRUSTS.contains(legal);
                if (trust) {
                    TRUSTS.forEach(other -> add(organisation, core + " " + other, as, false));
                }
                String last = core.substring(core.lastIndexOf(' ') + 1);
                boolean telling = core.contains(" ")
                        && !core.endsWith("and care")
                        && !core.endsWith("social care")
                        && (!trust || SAY_WHAT_THEY_DO.contains(last));
                if (telling && !OTHER_BODIES.contains(last)) {
                    add(organisation, core, as, true);
                }
                return;
            }
        }

        private void add(Organisation organisation, String name, Mention as, boolean shortened) {
            if (!names.containsKey(Words.of(name).joined())) {
                add(name, as, shortened);
                names.put(Words.of(name).joined(), organisation);
            }
        }

        private void add(Organisation organisation, String name, Mention as) {
            Words words = Words.of(name);
            if (words.size() == 0 || words.joined().length() < 2) {
                return;
            }
            names.putIfAbsent(words.joined(), organisation);
            add(name, as, false);
        }

        private void add(String name, Mention as, boolean shortened) {
            if (as.body()) {
                Words words = Words.of(name);
                List<String> list = new ArrayList<>();
                for (int i = 0; i < words.size(); i++) {
                    list.add(words.at(i));
                }
                byFirstWord
                        .computeIfAbsent(list.get(0), word -> new ArrayList<>())
                        .add(new Named(list, as, shortened));
            }
        }

        /** What an organisation of the submission stands for. */
        Mention as(Organisation organisation) {
            return Objects.requireNonNull(stand.get(organisation.id()));
        }

        @Nullable Organisation byId(String id) {
            return id.isEmpty() ? null : ids.get(id);
        }

        @Nullable Organisation byName(String name) {
            return names.get(name);
        }

        List<Named> beginningWith(String word) {
            return byFirstWord.getOrDefault(word, List.of());
        }
    }
}
