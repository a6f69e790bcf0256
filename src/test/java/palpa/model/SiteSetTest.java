package palpa.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SiteSetTest {

    @Test
    void listsItsSitesInTheirOwnOrder() {
        SiteSet set = SiteSet.of(Site.PALM_HEEL, Site.THUMB_TIP);

        assertThat(set.toList()).containsExactly(Site.THUMB_TIP, Site.PALM_HEEL);
        assertThat(set.size()).isEqualTo(2);
        assertThat(set.has(Site.THENAR)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void allHoldsEverySite(Site site) {
        assertThat(SiteSet.ALL.has(site)).isTrue();
        assertThat(SiteSet.ALL.and(SiteSet.of(site)).toList()).containsExactly(site);
    }

    @ParameterizedTest
    @EnumSource(Site.class)
    void everyLabelFindsItsSite(Site site) {
        assertThat(Labelled.parse(Site.class, " " + site.label() + " ")).contains(site);
    }
}
