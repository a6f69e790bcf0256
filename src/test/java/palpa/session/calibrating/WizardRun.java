package palpa.session.calibrating;
import java.time.LocalDate;
import java.util.List;
import palpa.model.*;
public class WizardRun {
  public static void main(String[] a){
    for (long seed=1; seed<=4; seed++){
    List<Site> sites=List.of(Site.values());
    TestHand hand=new TestHand(sites,seed*100,seed%2==0);
    Procedure p=new Procedure(TestHand.glove(sites),CalibrationProgress.begin(new GloveUid(0x1234),CalibrationPlan.usual(sites,2)));
    p.skipWarming();
    while(p.view().phase()!=Phase.DONE && hand.seconds()<600) hand.obey(p);
    System.out.println(hand.seconds()+" "+p.view());
    for (SiteReadings r: p.progress().sites()){
      var res=SiteFit.result(p.progress().plan(), r, LocalDate.EPOCH);
      System.out.println(r.site()+" "+res.map(x->x.verdict()+" "+x.channel().curve().kind()+" chk "+x.shownNewtons()+" unc@8 "+x.channel().curve().uncertaintyNewtons(8)+" "+x.channel().figures()));
    }}
  }
}
