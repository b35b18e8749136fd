package daght.actor;

import daght.learned.ChoiceModel;

/**
 * Judges by models that {@code jobs/train} has learned.
 *
 * @param countries answers {@link CountryQuestion}
 * @param sectors   answers {@link SectorQuestion}
 * @param junctions answers {@link JunctionQuestion}
 */
public record LearnedJudgement(ChoiceModel countries, ChoiceModel sectors, ChoiceModel junctions) implements Judgement {

    /**
     * The models of a language in the jar.
     *
     * @throws IllegalStateException if the jar has none
     */
    public static LearnedJudgement load(String language) {
        return new LearnedJudgement(ChoiceModel.load(language, "countries.bin"), ChoiceModel.load(language, "sectors.bin"),
                ChoiceModel.load(language, "junctions.bin"));
    }

    @Override
    public String country(CountryQuestion question) {
        return countries.choose(question);
    }

    @Override
    public Sector sector(SectorQuestion question) {
        return sectors.choose(question);
    }

    @Override
    public boolean one(JunctionQuestion question) {
        return junctions.choose(question);
    }
}
