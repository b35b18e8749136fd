package daght.actor;

/** Says of actors what the words of a phrase leave open. */
public interface Judgement {

    /** By rules: the country that the text around speaks of most, the sector that the words mostly stand for, two phrases stay two. */
    Judgement RULES = new Judgement() {
        @Override
        public String country(CountryQuestion question) {
            return question.voted();
        }

        @Override
        public Sector sector(SectorQuestion question) {
            return question.usual();
        }

        @Override
        public boolean one(JunctionQuestion question) {
            return false;
        }
    };

    /** The country of a phrase whose own words name none: ISO 3166 alpha-3, or empty for no country. */
    String country(CountryQuestion question);

    /** The sector of somebody whom no lexicon knows. */
    Sector sector(SectorQuestion question);

    /** Whether two phrases are one mention. */
    boolean one(JunctionQuestion question);
}
